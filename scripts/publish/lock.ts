import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

interface Patience {
  /** Milliseconds between two attempts to take a lock that another process holds. */
  every?: number;
  /** Milliseconds after which waiting fails. */
  atMost?: number;
  /** Ends the waiting when aborted. */
  signal?: AbortSignal;
}

/** Does the work while it holds the lock file. Waits for another process that holds it, and takes it over from one that died. */
export async function withLock<Result>(file: string, work: () => Promise<Result>, patience: Patience = {}): Promise<Result> {
  await takeLock(file, patience);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string, { every = 500, atMost = 15 * 60_000, signal }: Patience): Promise<void> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    let told = false;
    for (let waited = 0; !(await claimed(own, file)); waited += every) {
      const holder = await holderOf(file);
      if (holder === undefined) continue;
      if (!isAlive(holder)) {
        await clear(file, `${own}.stale`);
        continue;
      }
      if (waited >= atMost)
        throw new Error(`process ${holder} has held ${file} for too long; end it, or delete the file if that process is not a build`);
      if (!told) console.log(`Waiting for another build (process ${holder}).`);
      told = true;
      await wait(every, undefined, signal && { signal });
    }
  } finally {
    await rm(own, { force: true });
  }
}

// A hard link appears whole or not at all, so nobody can read a lock that does not yet name its holder.
function claimed(own: string, file: string): Promise<boolean> {
  return link(own, file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

async function holderOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text);
}

/** Removes the lock of a dead process; puts it back if another process has taken it meanwhile. */
async function clear(file: string, aside: string): Promise<void> {
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const holder = await holderOf(aside);
  if (holder !== undefined && isAlive(holder)) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Whether another process has this id. Our own id in a lock is left from a process that died: ids start again in each container. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
