import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '@/lib/content/check';
import { loadContent } from '@/lib/content/read/load';
import { readSource } from '@/lib/content/read/parse';
import { ContentError, formatProblem } from '@/lib/content/read/problem';
import type { Content } from '@/lib/content/read/schema';
import { type Collection, collections, datedBy, type Entry } from '@/lib/content/read/schema';
import type { Findings } from '@/lib/content/rules/check';
import { requiredPages } from '@/lib/routes';
import { writeFiles } from './write-files';

export type Fields = Record<string, unknown>;

const source = { publisher: 'UNODC', title: 'A page', url: 'https://example.org/page' };
const summary = 'A sentence that says more than the title.';

/** Front matter that passes, with every required field and no optional one. */
const required: Record<Collection, Fields> = {
  news: {
    title: 'Officials trained',
    summary,
    published: '2018-12-13',
    datedBy: 'publication',
    place: 'Kathmandu, Nepal',
    countries: ['nepal'],
    objectives: ['protection'],
    people: [],
    figures: [],
    relation: 'project',
    sources: [source],
  },
  events: {
    title: 'Training of officials',
    summary,
    start: '2018-12-03',
    place: 'Kathmandu, Nepal',
    format: 'training',
    countries: ['nepal'],
    objectives: ['protection'],
    relation: 'project',
    sources: [source],
  },
  countries: {
    title: 'Nepal',
    summary,
    iso2: 'NP',
    iso3: 'NPL',
    region: 'Asia',
    capital: 'Kathmandu',
    languages: ['Nepali'],
    laws: [],
    treaties: { untoc: { status: 'party' }, trafficking: { status: 'party' }, smuggling: { status: 'unknown' } },
    coordination: [],
    work: [],
    coverage: 'All reports could be read.',
    emergency: [],
    helplines: [],
    helpNotFound: 'We found no line.',
    sources: [source],
  },
  objectives: {
    title: 'Protection of victims',
    summary,
    number: 5,
    shortName: 'Protection',
    lead: 'IOM',
    highlight: { value: '40', sentence: 'Forty leaders learned.', date: '2018', source: 'https://example.org/' },
    sources: [source],
  },
  partners: {
    title: 'International Organization for Migration',
    summary,
    acronym: 'IOM',
    role: 'Implementing partner',
    url: 'https://www.iom.int/',
    sources: [source],
  },
  resources: {
    title: 'Toolkit',
    summary,
    type: 'tool',
    publisher: 'UNODC',
    languages: ['en'],
    url: 'https://example.org/toolkit',
    urlKind: 'official',
    countries: [],
    objectives: [],
    relation: 'context',
    sources: [source],
  },
  glossary: { title: 'Referral', summary, aliases: [], sources: [source] },
  milestones: { title: 'Project begins', summary, date: '2015-07', countries: [], phase: 'project', sources: [source] },
  threads: { title: 'Labour inspectors', summary, items: ['2018-12-13-a', '2018-12-14-b', '2018-12-15-c'] },
  pages: { title: 'Privacy', summary, updated: '2020-01-01' },
};

/** Fields of a passing item with some changed; `undefined` removes one. */
export function makeFields(collection: Collection, changes: Fields = {}): Fields {
  const fields = { ...required[collection], ...changes };
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
export function parse<C extends Collection>(collection: C, fileName: string, source: string | Uint8Array): Entry<C> {
  const { entry, problems } = readSource(collection, fileName, source);
  if (!entry) throw new ContentError(problems);
  return entry;
}

/** A checked entry, made by the real parser. */
export function makeEntry<C extends Collection>(collection: C, changes: Fields = {}, { slug = 'sample', body = '' } = {}): Entry<C> {
  return parse(collection, makeName(collection, changes, slug), makeSource(collection, changes, body));
}

/** The problems that an action throws as a ContentError, one line each; empty if it throws nothing. Rethrows any other error. */
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
  for (const collection of collections) mkdirSync(path.join(folder, collection), { recursive: true });
  return folder;
}

/** The content folder of a small site with these files added. */
export const makeSite = (files: Files = {}): string => makeFolder({ ...surroundings(), ...files });

/** The files that a small site needs: a country, an objective and the required pages. */
export const surroundings = (): Record<string, string> => ({
  'countries/nepal.md': makeSource('countries', { lawsNote: 'No law was found.' }),
  'objectives/protection.md': makeSource('objectives'),
  'exceptions.yaml': 'abbreviations:\n  GLO.ACT: "the name of the project"\n',
  ...Object.fromEntries(requiredPages.map((slug) => [`pages/${slug}.md`, makeSource('pages', { title: `Page ${slug}` })])),
});

/** A text long enough for a news item. */
export const article = (words = 'word') =>
  `The ministry trained ${words} in Kathmandu. They learned ${Array.from({ length: 60 }, () => words).join(' ')}. Officials of ${words} met.`;

/** What the rules find in a small site with these files added; the surroundings alone keep every rule. */
export function findings(files: Files): Findings {
  const folder = makeSite(files);
  vi.stubEnv('CONTENT_DIR', folder);
  return checkContent(folder);
}

/** The originals of a folder. */
export const loadEnglish = (folder: string): Content => loadContent(folder).get('en') as Content;
