import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { siteUrl } from '@/lib/site';

/** Results of the last build, to be used again if nothing they were made from has changed. */
export interface Shelf {
  folder: string;
  /** Hash of the code and settings that made the results. */
  maker: string;
}

const last = (shelf: Shelf, key = '') => path.join(shelf.folder, 'last', key);
const next = (shelf: Shelf, key = '') => path.join(shelf.folder, 'next', key);
const hash = (...parts: readonly (string | Buffer)[]) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest();
};

/** Opens the shelf in a folder. Results made by other code than that of the second folder are not used. */
export async function openShelf(folder: string, code: string = import.meta.dirname): Promise<Shelf> {
  const files = [...(await readdir(code)).sort().map((name) => path.join(code, name)), 'package-lock.json'];
  const sources = await Promise.all(files.map((file) => readFile(file)));
  const shelf = { folder, maker: hash(JSON.stringify(process.versions), siteUrl, ...sources).toString('hex') };
  await rm(next(shelf), { recursive: true, force: true });
  await mkdir(next(shelf), { recursive: true });
  return shelf;
}

type Made = string | Buffer;

/** What `make` makes of a source, or made of it in the last build. One source can have a result for each step. */
export async function keep(shelf: Shelf, step: string, source: Buffer, make: (source: Buffer) => Made | Promise<Made>): Promise<Buffer> {
  const key = hash(shelf.maker, step, source).toString('hex');
  const found = await readWhole(last(shelf, key));
  if (found) {
    // Already there if another file has the same bytes.
    await link(last(shelf, key), next(shelf, key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return found;
  }
  const made = Buffer.from(await make(source));
  const aside = next(shelf, randomUUID());
  await writeFile(aside, Buffer.concat([hash(made), made]));
  await rename(aside, next(shelf, key));
  return made;
}

const hashLength = hash().length;

/** A kept result; undefined if there is none or it is damaged. */
async function readWhole(file: string): Promise<Buffer | undefined> {
  const entry = await readFile(file).catch(() => Buffer.alloc(0));
  const made = entry.subarray(hashLength);
  return hash(made).equals(entry.subarray(0, hashLength)) ? made : undefined;
}

/** Keeps what this build used for the next one, and nothing else. */
export async function closeShelf(shelf: Shelf): Promise<void> {
  await rm(last(shelf), { recursive: true, force: true });
  await rename(next(shelf), last(shelf));
}
