import { rename, rm, stat } from 'node:fs/promises';

/** The folder in which the new site is made. */
export const stageOf = (out: string): string => `${out}.next`;
/** Where the old site is while the two are swapped. */
const previousOf = (out: string): string => `${out}.previous`;

/** Replaces the old site with the new one. */
export async function swap(out: string): Promise<void> {
  await bringBack(out);
  await rm(previousOf(out), { recursive: true, force: true });
  await rename(out, previousOf(out)).catch(ignoreMissing);
  await rename(stageOf(out), out);
  await rm(previousOf(out), { recursive: true, force: true });
}

/** Leaves the last good site and removes what a stopped publish left. */
export async function recover(out: string): Promise<void> {
  await bringBack(out);
  for (const left of [stageOf(out), previousOf(out)]) await rm(left, { recursive: true, force: true });
}

/** A swap may have been stopped between its two renames. */
async function bringBack(out: string): Promise<void> {
  const isThere = await stat(out).catch(ignoreMissing);
  if (!isThere) await rename(previousOf(out), out).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
