import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from './parse';
import { ContentError, didYouMean, type Problem } from './problem';
import { type Collection, collections, type Entry } from './schema';

export type Content = { readonly [C in Collection]: readonly Entry<C>[] };

/** Folder of the content; CONTENT_DIR names another one, as the benchmark and the tests do. */
export const contentFolder = (): string => path.resolve(process.env['CONTENT_DIR'] || 'content');

const parsed = new Map<string, { stamp: string; entry: Entry }>();

/** All entries of content/, each checked and the links between them too; throws ContentError with every problem there is. */
export function loadContent(folder: string = contentFolder()): Content {
  const { content, problems } = readContent(folder);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** The entries of content/ that can be read, and every problem of front matter and links. */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const content = Object.fromEntries(
    collections.map((collection) => [collection, loadCollection(folder, collection, problems)]),
  ) as unknown as Content;
  // A file that failed is missing from its collection: links to it would be reported as well, and mislead.
  if (problems.length === 0) problems.push(...brokenLinks(content));
  return { content, problems };
}

/** A text that differs whenever a file of content/ has changed. */
export function contentStamp(folder: string): string {
  const stamps = collections.flatMap((collection) => {
    const directory = path.join(folder, collection);
    return readNames(directory, collection, []).map((name) => `${name} ${stampOf(path.join(directory, name))}`);
  });
  return [folder, ...stamps].join('\n');
}

/** Undefined for a folder, or a link that leads nowhere. */
function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : undefined;
}

function loadCollection<C extends Collection>(folder: string, collection: C, problems: Problem[]): Entry<C>[] {
  const directory = path.join(folder, collection);
  const names = readNames(directory, collection, problems);
  const entries: Entry<C>[] = [];
  for (const name of names) {
    try {
      entries.push(loadFile(path.join(directory, name), collection, name));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
    }
  }
  return entries;
}

function readNames(directory: string, collection: string, problems: Problem[]): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    problems.push({ file: `${collection}/`, reason: 'the folder is missing: each collection has one, even where it is empty' });
    return [];
  }
}

function loadFile<C extends Collection>(file: string, collection: C, name: string): Entry<C> {
  const stamp = stampOf(file);
  if (!stamp)
    throw new ContentError([{ file: `${collection}/${name}`, reason: 'is not a file, or a link to one that is not there: remove it' }]);
  const before = parsed.get(file);
  if (before?.stamp === stamp) return before.entry as unknown as Entry<C>;
  const entry = parse(collection, name, readFileSync(file));
  parsed.set(file, { stamp, entry: entry as unknown as Entry });
  return entry;
}

/** Links between entries that lead nowhere, and titles that stand twice. */
export function brokenLinks(content: Content): Problem[] {
  const problems: Problem[] = [];
  const slugs = (collection: Collection) => new Set(content[collection].map((entry) => entry.slug));
  const known = { countries: slugs('countries'), objectives: slugs('objectives'), events: slugs('events') };
  const check = (entry: Entry, field: string, what: keyof typeof known, slug: string) => {
    if (known[what].has(slug)) return;
    const noun = { countries: 'country', objectives: 'objective', events: 'event' }[what];
    problems.push({ file: entry.file, field, reason: `"${slug}": no such ${noun}${didYouMean(slug, known[what])}` });
  };
  for (const collection of collections) {
    const titles = new Map<string, string>();
    for (const entry of content[collection] as readonly Entry[]) {
      if ('countries' in entry) for (const slug of entry.countries) check(entry, 'countries', 'countries', slug);
      if ('objectives' in entry) for (const slug of entry.objectives) check(entry, 'objectives', 'objectives', slug);
      if ('event' in entry && entry.event) check(entry, 'event', 'events', entry.event);
      const title = entry.title.toLowerCase();
      const twin = titles.get(title);
      if (twin) problems.push({ file: entry.file, field: 'title', reason: `is the title of content/${twin} too: give each its own` });
      else titles.set(title, entry.file);
    }
  }
  return problems;
}
