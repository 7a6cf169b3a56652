import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultLang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { expectNone } from '../expect-none';

/** A wording that the texts of a language avoid; the head of forbidden-fr.yaml says what the fields mean. */
const wordingSchema = z.strictObject({
  wrong: z.string(),
  words: z.string(),
  names: z.string().optional(),
  exact: z.literal(true).optional(),
  write: z.string(),
  because: z.string().optional(),
});

/** A wording, ready to be looked for. */
interface Wording {
  wrong: string;
  write: string;
  find: (text: string) => string[];
}

function prepare({
  wrong,
  words,
  names,
  exact,
  write,
  because,
}: z.infer<typeof wordingSchema>): Wording {
  const flags = exact ? 'gu' : 'giu';
  const pattern = new RegExp(words, flags);
  const allowed = names && new RegExp(names, flags);
  const advice = `write “${write}”${because ? `: ${because}` : ''}`;
  const find = (text: string) =>
    [...(allowed ? text.replace(allowed, '') : text).matchAll(pattern)].map(
      ({ 0: found, index, input }) =>
        `“${input.slice(Math.max(0, index - 30), index + found.length + 20).replace(/\s+/g, ' ')}” has “${found}”; ${advice}`,
    );
  return { wrong, write, find };
}

const readWordings = (lang: string): Wording[] =>
  z
    .array(wordingSchema)
    .parse(parse(readFileSync(`tests/content/forbidden-${lang}.yaml`, 'utf8')))
    .map(prepare);

/** Fields with names for the search, even wrong ones. */
const unread = new Set(['aliases', 'alsoCalled', 'of']);

/** A text without addresses, names of footnotes, and titles of pages elsewhere, which are quoted as they are. */
const proseOf = (text: string): string =>
  text
    .replace(/\[[^\]]*(\[[^\]]*\][^\]]*)*\]\(https?:[^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^[^\]]*\]/g, '')
    .replaceAll('’', "'");

/** Every text of a file that readers see. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [proseOf(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (unread.has(key) ? [] : textsOf(inner)));
}

// A language that has just been opened may have no list yet.
const others = openLanguages().filter(
  (lang) => lang !== defaultLang && existsSync(`tests/content/forbidden-${lang}.yaml`),
);

describe.each(others)('the wordings to avoid in %s', (lang) => {
  const wordings = readWordings(lang);

  test('are found, and what to write instead is none of them', () => {
    expect(
      wordings.filter(({ wrong, find }) => find(wrong).length === 0).map(({ wrong }) => wrong),
    ).toEqual([]);
    expectNone(wordings.flatMap(({ write }) => wordings.flatMap(({ find }) => find(write))));
  });

  test('are in no text', () => {
    const root = `content/translations/${lang}`;
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.md$|messages\.yaml$/.test(name),
    );
    expect(files).toContain('messages.yaml');
    const faults = files.flatMap((name) => {
      const source = readFileSync(path.join(root, name), 'utf8');
      const { data, content } = name.endsWith('.md')
        ? matter(source)
        : { data: parse(source), content: '' };
      const texts = [...textsOf(data), ...textsOf(content)];
      return texts.flatMap((text) =>
        wordings.flatMap(({ find }) => find(text)).map((finding) => `${root}/${name}: ${finding}`),
      );
    });
    expectNone(faults);
  });
});

test('a wording is found in any form, but allowed in a name', () => {
  const wordings = readWordings('fr');
  const found = (text: string) => wordings.filter(({ find }) => find(text).length > 0).length;
  expect(found("La traite d'êtres humains et le trafic de personnes, le 1 juillet")).toBe(3);
  expect(
    found(
      "La Journée mondiale de la lutte contre la traite d'êtres humains, le 31 juillet et le 1er août",
    ),
  ).toBe(0);
});
