import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { measure } from '@/lib/cards/typeface';
import { withCounts } from './counts';
import { type ReadFile, readSource } from './parse';
import { ContentError, formatProblem, inOrder, type Problem } from './problem';
import { type Findings, findProblems } from './rules/check';
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

/** Folder of the content; CONTENT_DIR names another one, as the benchmark and the tests do. */
export const contentFolder = (): string => path.resolve(process.env['CONTENT_DIR'] ?? 'content');

/** All entries of content/ for the pages; throws ContentError where a file cannot be read or has a wrong field. */
export function loadContent(folder: string = contentFolder()): Content {
  const reading = readContent(folder);
  if (reading.problems.length > 0) throw new ContentError(reading.problems);
  if (process.env.NODE_ENV === 'development') sayOnce(folder, checkReading(reading));
  return withCounts(reading.content);
}

/** Everything that is wrong in content/, in one run: what cannot be read, and what breaks a rule. */
export function checkContent(folder: string = contentFolder()): Findings & { content: Content } {
  const reading = readContent(folder);
  return { ...checkReading(reading), content: reading.content };
}

const checked = new WeakMap<Reading, Findings>();
function checkReading(reading: Reading): Findings {
  const findings = checked.get(reading) ?? findProblems(reading, measure);
  checked.set(reading, findings);
  return findings;
}

const said = new Map<string, string>();
/** While someone writes, pages are shown in spite of a broken rule, and the terminal says what a build would stop at. */
function sayOnce(folder: string, { problems }: Findings): void {
  const text = problems.map(formatProblem).join('\n');
  if (text !== (said.get(folder) ?? ''))
    console.warn(text === '' ? 'content/ keeps every rule again' : `A build would stop here:\n${text}`);
  said.set(folder, text);
}

const readings = new Map<string, { files: readonly ReadFile[]; reading: Reading }>();

/** Reads every file of content/, and goes on after a problem; as long as no file changes, the answer is the same object. */
export function readContent(folder: string = contentFolder()): Reading {
  const problems: Problem[] = [];
  const files = collections.flatMap((collection) => readCollection(folder, collection, problems));
  const before = readings.get(folder);
  if (before && problems.length === 0 && before.files.length === files.length && files.every((file, i) => file === before.files[i]))
    return before.reading;
  const byFile = new Map(files.map((file) => [file.file, file]));
  const entriesOf = (collection: Collection) => files.flatMap(({ entry }) => (entry?.collection === collection ? [entry] : []));
  const reading: Reading = {
    content: Object.fromEntries(collections.map((collection) => [collection, entriesOf(collection)])) as unknown as Content,
    unread: files.filter(({ entry }) => !entry),
    lineOf: (file, at) => byFile.get(file)?.lineOf(at) ?? 1,
    problems: inOrder([...problems, ...files.flatMap((file) => file.problems)]),
  };
  readings.set(folder, { files, reading });
  return reading;
}

function readCollection(folder: string, collection: Collection, problems: Problem[]): ReadFile[] {
  const directory = path.join(folder, collection);
  let names: string[];
  try {
    names = readdirSync(directory);
  } catch {
    const reason = 'is missing: each collection has a folder, even an empty one';
    problems.push({ file: `${collection}/`, line: 1, field: 'folder', reason, fix: `make the folder content/${collection}` });
    return [];
  }
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => readFile(path.join(directory, name), collection, name, problems));
}

const read = new Map<string, { stamp: string; file: ReadFile }>();

/** A file as it was read when it last changed. */
function readFile(file: string, collection: Collection, name: string, problems: Problem[]): ReadFile[] {
  const say = (reason: string, fix: string): ReadFile[] => {
    problems.push({ file: `${collection}/${name}`, line: 1, field: 'file name', reason, fix });
    return [];
  };
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return say('belongs to a link that leads nowhere', 'remove it, or put the file itself in its place');
  if (!stats.isFile()) return say('belongs to a folder, not to a file', 'move the files in it one folder up, and remove it');
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  const before = read.get(file);
  if (before?.stamp === stamp) return [before.file];
  const now = readSource(collection, name, readFileSync(file)) as unknown as ReadFile;
  read.set(file, { stamp, file: now });
  return [now];
}
