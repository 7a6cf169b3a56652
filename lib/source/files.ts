import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Sorted names of the files in a folder, without hidden ones; undefined if there is no such folder.
 */
export function namesIn(directory: string): string[] | undefined {
  try {
    return readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return undefined;
  }
}

/** What a name in a folder stands for, links followed; undefined for a link that leads nowhere. */
export function typeOf(place: string): 'file' | 'folder' | undefined {
  try {
    return statSync(place).isFile() ? 'file' : 'folder';
  } catch {
    return undefined;
  }
}

/** Undefined for a folder, and for a link that leads nowhere or to itself. */
function stampOf(file: string): string | undefined {
  try {
    const stats = statSync(file);
    return stats.isFile() ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A text that differs whenever a file in a folder has changed, or the folder cannot be read, as
 * while git puts it in another state.
 */
export function folderStamp(folder: string): string {
  try {
    const names = readdirSync(folder, { recursive: true });
    return names.map((name) => `${name} ${stampOf(path.join(folder, String(name)))}`).join('\n');
  } catch (error) {
    return String(error);
  }
}

const readBefore = new Map<string, { stamp: string; by: unknown; made: unknown }>();

/** What `read` makes of a file, made again if the file has changed; undefined if it is not a file. */
export const readFile = <T>(file: string, read: (bytes: Uint8Array) => T): T | undefined =>
  readOnce(file, () => read(readFileSync(file)));

/**
 * More than any text needs: a larger file is a mistake, and the time to parse Markdown grows with
 * the square of its length.
 */
export const mostKilobytes = 128;

/** A text or its bytes; of a file that is too large to be one, how many bytes it has. */
export type Source = string | Uint8Array | { readonly length: number };

/**
 * The same for a file that holds text, made again also if the schema `by` which it is read has
 * changed.
 * @example readText('content/languages.yaml', (source) => parseYaml(decode(source)))
 */
export const readText = <T>(
  file: string,
  read: (source: Source) => T,
  by?: unknown,
): T | undefined =>
  readOnce(
    file,
    () => {
      const { size } = statSync(file);
      return read(size > mostKilobytes * 1024 ? { length: size } : readFileSync(file));
    },
    by,
  );

function readOnce<T>(file: string, make: () => T, by?: unknown): T | undefined {
  const stamp = stampOf(file);
  if (!stamp) return undefined;
  const before = readBefore.get(file);
  if (before?.stamp === stamp && before.by === by) return before.made as T;
  const made = make();
  readBefore.set(file, { stamp, by, made });
  return made;
}

/**
 * Writes a value to a file, from which another program can read it. A program that is killed leaves
 * no half of it.
 */
export function writeValue(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, serialize(value));
  renameSync(part, file);
}
/** What `writeValue` has written. */
export const readValue = <T>(file: string): T => deserialize(readFileSync(file));
