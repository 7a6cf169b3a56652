import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder beside out/ for all that one build makes. Its name has the number of the process,
 * by which other builds know whether this one still runs.
 */
export const makeWorkFolder = (out: string): string => mkdtempSync(`${out}.build-${process.pid}-`);

/** Where a build makes the new site. */
export const siteIn = (work: string): string => path.join(work, 'site');
/** Where the old site is while the two are swapped. */
const previousIn = (work: string): string => path.join(work, 'previous');

/** Replaces the old site with the new one. */
export function swap(work: string, out: string): void {
  if (existsSync(out)) renameSync(out, previousIn(work));
  renameSync(siteIn(work), out);
}

/**
 * Leaves the last good site, and nothing of builds that have ended, at whatever moment they were
 * stopped. A build that still runs is left alone.
 */
export function recover(out: string): void {
  const { dir, base } = path.parse(path.resolve(out));
  for (const name of readdirSync(dir)) {
    const [, pid] = new RegExp(`^${base}\\.build-(\\d+)-`).exec(name) ?? [];
    if (!pid) continue;
    const work = path.join(dir, name);
    // The build was stopped between the two renames of its swap.
    if (!existsSync(out) && existsSync(previousIn(work))) renameSync(previousIn(work), out);
    if (Number(pid) === process.pid || !isRunning(Number(pid))) remove(work);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process of another user runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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
