import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { withLock } from '@/scripts/publish/lock';
import { makeTemporaryFolder } from '@/tests/content-factory';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = makeTemporaryFolder();
  lock = path.join(folder, 'build.lock');
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

/** The id of a process that has ended. */
const deadProcess = () => String(spawnSync(process.execPath, ['--version']).pid);

/** Writes the lock of another process that runs until it is ended or the test is over. */
function lockByAnother() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill());
  writeFileSync(lock, String(child.pid));
  return { pid: String(child.pid), end: () => child.kill() };
}

describe('the lock of a build', () => {
  it('is held during the work and gone after it', async () => {
    const holder = await withLock(lock, async () => readFileSync(lock, 'utf8'));
    expect(holder).toBe(String(process.pid));
    expect(existsSync(lock)).toBe(false);
  });

  it('is gone after work that failed', async () => {
    await expect(withLock(lock, async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['another id', deadProcess],
    ['no id', () => ''],
    // Ids start again in each container.
    ['the id that this process has now', () => String(process.pid)],
  ])('is taken over from a dead process that left %s', async (_, holder) => {
    writeFileSync(lock, holder());
    expect(await withLock(lock, async () => 'worked', { every: 10, atMost: 50 })).toBe('worked');
  });

  it('stops waiting when told to', async () => {
    lockByAnother();
    const waiting = withLock(lock, async () => 'worked', { signal: AbortSignal.timeout(50) });
    await expect(waiting).rejects.toThrow('abort');
    expect(readdirSync(folder)).toEqual(['build.lock']);
  });

  it('makes others wait while its process lives, and says which process that is', async () => {
    const other = lockByAnother();
    let worked = false;
    const waiting = withLock(
      lock,
      async () => {
        worked = true;
      },
      { every: 10 },
    );
    await vi.waitFor(() => expect(console.log).toHaveBeenCalledWith(expect.stringContaining(`process ${other.pid}`)));
    expect(worked).toBe(false);
    other.end();
    await waiting;
    expect(worked).toBe(true);
    expect(console.log).toHaveBeenCalledOnce();
  });

  it('gives up waiting after a time', async () => {
    const other = lockByAnother();
    await expect(withLock(lock, async () => undefined, { every: 10, atMost: 50 })).rejects.toThrow(`process ${other.pid} has held`);
    expect(readFileSync(lock, 'utf8')).toBe(other.pid);
  });

  // On Windows a file cannot always be removed or replaced while another process reads it.
  it.skipIf(process.platform === 'win32')('lets processes that find a stale lock at the same moment work one after the other', async () => {
    writeFileSync(lock, deadProcess());
    const journal = path.join(folder, 'journal');
    writeFileSync(journal, '');
    const program = path.join(folder, 'worker.mts');
    writeFileSync(
      program,
      `import { appendFileSync } from 'node:fs';
       import { setTimeout } from 'node:timers/promises';
       import { withLock } from ${JSON.stringify(pathToFileURL('scripts/publish/lock.ts').href)};
       await withLock(${JSON.stringify(lock)}, async () => {
         appendFileSync(${JSON.stringify(journal)}, 'b');
         await setTimeout(30);
         appendFileSync(${JSON.stringify(journal)}, 'e');
       }, { every: 5 });`,
    );
    const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
    const codes = await Promise.all(
      Array.from({ length: 4 }, () => new Promise((resolve) => spawn(process.execPath, [tsx, program]).on('close', resolve))),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(journal, 'utf8')).toBe('be'.repeat(4));
  });
});
