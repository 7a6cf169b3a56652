import { rename, rm, stat } from 'node:fs/promises';

/** Where the new site is made, and where the old one is for a moment. */
export const stageOf = (out: string): string => `${out}.next`;
const previousOf = (out: string): string => `${out}.previous`;

/** Puts the new site in the place of the old one. */
export async function swap(out: string): Promise<void> {
  await bringBack(out);
  await rm(previousOf(out), { recursive: true, force: true });
  await rename(out, previousOf(out)).catch(ignoreMissing);
  await rename(stageOf(out), out);
  await rm(previousOf(out), { recursive: true, force: true });
}

/** Leaves the last good site, and nothing of a publish that was stopped. */
export async function recover(out: string): Promise<void> {
  await bringBack(out);
  for (const left of [stageOf(out), previousOf(out)]) await rm(left, { recursive: true, force: true });
}

/** A publish may have been stopped between its two renames. */
async function bringBack(out: string): Promise<void> {
  const isThere = await stat(out).catch(ignoreMissing);
  if (!isThere) await rename(previousOf(out), out).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
