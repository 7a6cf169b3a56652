import { existsSync, statfsSync } from 'node:fs';

/** The message of a step that failed because the disk is full. */
export const diskFull = 'the disk is full: make room for about three times the size of the site, then build again';

// A full disk still has some bytes left, too few for the next file.
const leastRoom = 10_000_000;

/** Whether the disk of any of these folders has less than 10 MB left. Asked after Next fails, whose own messages differ each time. */
export function isFull(...folders: readonly string[]): boolean {
  return folders
    .filter((folder) => existsSync(folder))
    .map((folder) => statfsSync(folder))
    .some(({ bavail, bsize }) => bavail * bsize < leastRoom);
}

/** The same step, with a clear message if it fails because the disk is full. */
export async function orDiskFull<Result>(step: Promise<Result>): Promise<Result> {
  return step.catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOSPC' ? new Error(diskFull, { cause: error }) : error;
  });
}
