import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '@/lib/content-folder';
import { withCounts } from './counts';
import { type ReadFile, readSource } from './parse';
import { ContentError, inOrder, type Problem } from './problem';
import { type Collection, collections, type Entry } from './schema';

export type Content = { readonly [C in Collection]: readonly Entry<C>[] };

/** What was read of a folder: the entries that were read whole, the files that were not, and why. */
export interface Reading {
  content: Content;
  unread: readonly ReadFile[];
  /** Line of a field in a file that could be read. */
  lineOf: (file: string, path: readonly PropertyKey[]) => number;
  problems: readonly Problem[];
}

/** All entries of content/ for the pages of a build, whose check has read it before; throws ContentError where a file cannot be read. */
export function loadContent(folder: string = contentFolder()): Content {
  const { content, problems } = readContent(folder);
  if (problems.length > 0) throw new ContentError(problems);
  return withCounts(content);
}

/** Reads every file of content/, and goes on after a problem. */
export function readContent(folder: string): Reading {
  const problems: Problem[] = [];
  const files = collections.flatMap((collection) => readCollection(folder, collection, problems));
  const byFile = new Map(files.map((file) => [file.file, file]));
  const entriesOf = (collection: Collection) => files.flatMap(({ entry }) => (entry?.collection === collection ? [entry] : []));
  return {
    content: Object.fromEntries(collections.map((collection) => [collection, entriesOf(collection)])) as unknown as Content,
    unread: files.filter(({ entry }) => !entry),
    lineOf: (file, at) => byFile.get(file)?.lineOf(at) ?? 1,
    problems: inOrder([...problems, ...files.flatMap((file) => file.problems)]),
  };
}

/** A text that differs whenever a file of content/ has changed. */
export function contentStamp(folder: string): string {
  const stamps = collections.flatMap((collection) => {
    const directory = path.join(folder, collection);
    return namesIn(directory)?.map((name) => `${name} ${stampOf(path.join(directory, name))}`) ?? [];
  });
  return [folder, ...stamps].join('\n');
}

/** Names of the files of a folder in order, without those that editors hide; undefined where there is no such folder. */
function namesIn(directory: string): string[] | undefined {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return undefined;
  }
}

/** Undefined for a folder, or a link that leads nowhere. */
function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : undefined;
}

function readCollection(folder: string, collection: Collection, problems: Problem[]): ReadFile[] {
  const directory = path.join(folder, collection);
  const names = namesIn(directory);
  if (!names) {
    const reason = 'is missing: each collection has a folder, even an empty one';
    problems.push({ file: `${collection}/`, line: 1, field: 'folder', reason, fix: `make the folder content/${collection}` });
  }
  return (names ?? []).flatMap((name) => {
    const file = readFile(path.join(directory, name), collection, name);
    if (file) return [file];
    const reason = 'belongs to a folder, or to a link that leads nowhere';
    const fix = 'move the files of the folder one folder up and remove it, or put the file itself in the place of the link';
    problems.push({ file: `${collection}/${name}`, line: 1, field: 'file name', reason, fix });
    return [];
  });
}

const read = new Map<string, { stamp: string; file: ReadFile }>();

/** A file as it was read when it last changed; undefined where it is none. */
function readFile(file: string, collection: Collection, name: string): ReadFile | undefined {
  const stamp = stampOf(file);
  if (!stamp) return undefined;
  const before = read.get(file);
  if (before?.stamp === stamp) return before.file;
  const now = readSource(collection, name, readFileSync(file)) as unknown as ReadFile;
  read.set(file, { stamp, file: now });
  return now;
}
