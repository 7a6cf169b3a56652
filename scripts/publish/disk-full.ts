import { existsSync, statfsSync } from 'node:fs';

/** What is said where a step of the build fails for want of room. */
export const diskFull = 'the disk is full: make room for about three times the size of the site, then build again';

// A program that could not write a file leaves the little that its next file did not fit into.
const leastRoom = 10_000_000;

/** Whether the disk of any of these folders has less than 10 MB left: where it is full, Next fails in many words and in others each time. */
export function isFull(...folders: readonly string[]): boolean {
  return folders
    .filter((folder) => existsSync(folder))
    .map((folder) => statfsSync(folder))
    .some(({ bavail, bsize }) => bavail * bsize < leastRoom);
}

/** The same step, which says so where it fails because the disk is full. */
export async function orDiskFull<Result>(step: Promise<Result>): Promise<Result> {
  return step.catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC' ? new Error(diskFull, { cause: error }) : error;
  });
}
