import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder in which the new site is made. */
export const stageOf = (out: string): string => `${out}.next`;
/** Where the old site is while the two are swapped. */
const previousOf = (out: string): string => `${out}.previous`;

/** Replaces the old site with the new one. */
export function swap(out: string): void {
  bringBack(out);
  if (existsSync(out)) renameSync(out, previousOf(out));
  renameSync(stageOf(out), out);
  remove(previousOf(out));
}

/** Leaves the last good site, and nothing of a build that failed or was stopped. */
export function recover(out: string): void {
  bringBack(out);
  remove(stageOf(out));
  remove(previousOf(out));
}

/** A swap may have been stopped between its two renames. */
function bringBack(out: string): void {
  if (!existsSync(out) && existsSync(previousOf(out))) renameSync(previousOf(out), out);
}

/** Removes a folder. If that is not possible, a warning names it: the site itself is whole. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    console.warn(
      `Warning: ${folder}/ could not be removed (${(error as Error).message}). Remove it by hand.`,
    );
  }
}
