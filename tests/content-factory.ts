import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '@/lib/check/check-content';
import type { Findings } from '@/lib/check/find-problems';
import { withCounts } from '@/lib/content/read/counts';
import { readContent } from '@/lib/content/read/load';
import { readSource } from '@/lib/content/read/parse';
import { type Collection, collections } from '@/lib/content/schema/collections';
import type { Content, ContentByLanguage, Entry } from '@/lib/content/schema/entry';
import { datedBy } from '@/lib/content/schema/schemas';
import type { Lang } from '@/lib/i18n/languages';
import { messageTexts } from '@/lib/i18n/messages';
import { messagesFile } from '@/lib/i18n/open-languages';
import { requiredPages } from '@/lib/routes';
import { type Site, siteOf } from '@/lib/site';
import { ContentError, formatProblem } from '@/lib/source/problem';
import { readYaml } from './read-yaml';
import { writeFiles } from './write-files';

export type Fields = Record<string, unknown>;

/** Front matter that passes, with every required field and no optional one. */
const required: Record<Collection, Fields> = readYaml('content-factory.yaml');

/** Fields of a passing item with some changed; `undefined` removes one. */
export function makeFields(collection: Collection, changes: Fields = {}): Fields {
  const title = String(changes['title'] ?? required[collection]['title']);
  const summary = `A sentence that says more than “${title.slice(0, 100)}”.`;
  // An article whose event says where it was has no place of its own.
  const place = changes['event'] ? { place: undefined } : {};
  const fields = { title, summary, ...required[collection], ...place, ...changes };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Source text of a content file. */
export function makeSource(collection: Collection, changes: Fields = {}, body = ''): string {
  return `---\n${stringify(makeFields(collection, changes), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

/** A file name that fits the date of the item. */
export function makeName(collection: Collection, changes: Fields = {}, slug = 'sample'): string {
  const field = (datedBy as Partial<Record<Collection, string>>)[collection];
  return field ? `${makeFields(collection, changes)[field]}-${slug}.md` : `${slug}.md`;
}

/** The checked entry of a content file; throws a ContentError with every problem in it. */
export function parse<C extends Collection>(
  collection: C,
  fileName: string,
  source: string | Uint8Array,
): Entry<C> {
  const { entry, problems } = readSource(collection, fileName, source);
  if (!entry) throw new ContentError(problems);
  return entry as Entry<C>;
}

/** A checked entry, made by the real parser. */
export function makeEntry<C extends Collection>(
  collection: C,
  changes: Fields = {},
  { slug = 'sample', body = '' } = {},
): Entry<C> {
  return parse(
    collection,
    makeName(collection, changes, slug),
    makeSource(collection, changes, body),
  );
}

/**
 * The problems that an action throws as a ContentError, one line each; empty if it throws nothing.
 * Rethrows any other error.
 */
export function complaints(action: () => unknown): string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(formatProblem);
  }
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed when the running test ends; names are paths in it. */
export function makeTemporaryFolder(files: Files = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** A content folder with all collections and these files, removed when the running test ends. */
export function makeFolder(files: Files = {}): string {
  const folder = makeTemporaryFolder(files);
  for (const collection of collections)
    mkdirSync(path.join(folder, collection), { recursive: true });
  return folder;
}

/** Messages in the form of their file. */
export const inYaml = (words: object): string =>
  stringify(words, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });

/** Gives a language some messages in other words, until the running test ends. */
export function stubMessages(lang: Lang, changes: object): void {
  const texts = inYaml({ ...messageTexts(lang), ...changes });
  vi.stubEnv('CONTENT_DIR', makeTemporaryFolder({ [messagesFile(lang, '')]: texts }));
}

let pages: readonly Entry[] | undefined;

/** The site that the required pages and these entries make, in a language. */
export function siteWith(entries: readonly Entry[] = [], lang: Lang = 'en'): Site {
  pages ??= requiredPages.map((slug) => makeEntry('pages', { title: `Page ${slug}` }, { slug }));
  const all = [...pages, ...entries];
  const content = Object.fromEntries(
    collections.map((name) => [name, all.filter(({ collection }) => collection === name)]),
  ) as Partial<Content> as Content;
  return siteOf(
    new Map([
      ['en', content],
      [lang, content],
    ]),
    lang,
  );
}

/** The content folder of a small site with these files added. */
export const makeSite = (files: Files = {}): string => makeFolder({ ...surroundings(), ...files });

/** The files that a small site needs: a country, an objective and the required pages. */
export const surroundings = (): Record<string, string> => ({
  'countries/nepal.md': makeSource('countries', { lawsNote: 'No law was found.' }),
  'objectives/protection.md': makeSource('objectives'),
  'exceptions.yaml': 'abbreviations:\n  GLO.ACT: "the name of the project"\n',
  'languages.yaml': 'open: []\n',
  'redirects.yaml': '',
  'search.yaml': '',
  'synonyms.yaml': '',
  'wordings.yaml': '',
  ...Object.fromEntries(
    requiredPages.map((slug) => [
      `pages/${slug}.md`,
      makeSource('pages', { title: `Page ${slug}` }),
    ]),
  ),
});

/**
 * The files that open a language in a small site, whose pages are those that every language has.
 */
export const opened = (lang: Lang): Record<string, string> => ({
  'languages.yaml': `open: ["${lang}"]
`,
  [`translations/${lang}/messages.yaml`]: readFileSync(
    `content/translations/${lang}/messages.yaml`,
    'utf8',
  ),
  ...Object.fromEntries(
    ['home', 'get-help'].map((slug) => [
      `translations/${lang}/pages/${slug}.md`,
      `---\ntitle: "Page ${slug} (${lang})"\nsummary: "The words of ${slug} in ${lang}."\n---\n`,
    ]),
  ),
});

/** A text long enough for a news item. */
export const article = (words = 'word') =>
  `The ministry trained ${words} in Kathmandu. They learned ${Array.from({ length: 60 }, () => words).join(' ')}. Officials of ${words} met.`;

/**
 * What the rules find in a small site with these files added; the surroundings alone keep every
 * rule.
 */
export function findings(files: Files): Findings {
  const folder = makeSite(files);
  vi.stubEnv('CONTENT_DIR', folder);
  return checkContent(folder);
}

/** All entries of a folder; throws ContentError if a file cannot be read. */
export function loadContent(folder: string): ContentByLanguage {
  const { contents, problems } = readContent(folder);
  if (problems.length > 0) throw new ContentError(problems);
  return withCounts(contents);
}

/** The originals of a folder. */
export const loadEnglish = (folder: string): Content => loadContent(folder).get('en') as Content;
