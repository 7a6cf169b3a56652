import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from './in-parallel';

/** Prints files into the site by their addresses; answers how many. */
export async function printFiles(stage: string, files: ReadonlyMap<string, () => string>): Promise<number> {
  const folders = new Set([...files.keys()].map((address) => path.dirname(stage + address)));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inParallel([...files], ([address, print]) => writeFile(stage + address, print()));
  return files.size;
}
