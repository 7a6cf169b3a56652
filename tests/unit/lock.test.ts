import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLock } from '@/scripts/publish/lock';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  lock = path.join(folder, 'build.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Number of a process that has ended. */
const deadProcess = () => String(spawnSync(process.execPath, ['--version']).pid);

function liveProcess() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  return { pid: String(child.pid), end: () => child.kill() };
}

describe('the lock of a build', () => {
  it('is held while the work runs and gone after it', async () => {
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
    ['none', () => ''],
    // Ids begin anew in each container.
    ['the id that this process has now', () => String(process.pid)],
  ])('is taken over from a process that died and left %s', async (_, holder) => {
    writeFileSync(lock, holder());
    expect(await withLock(lock, async () => 'worked', { every: 10, atMost: 50 })).toBe('worked');
  });

  it('is no longer waited for by a program that is told to stop', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const other = liveProcess();
    writeFileSync(lock, other.pid);
    const waiting = withLock(lock, async () => 'worked', { signal: AbortSignal.timeout(50) });
    await expect(waiting).rejects.toThrow('abort');
    expect(readdirSync(folder)).toEqual(['build.lock']);
    other.end();
  });

  it('is waited for, with a word about whom, while its process lives', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const other = liveProcess();
    writeFileSync(lock, other.pid);
    let worked = false;
    const waiting = withLock(
      lock,
      async () => {
        worked = true;
      },
      { every: 10 },
    );
    await vi.waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringContaining(`process ${other.pid}`)));
    expect(worked).toBe(false);
    other.end();
    await waiting;
    expect([worked, said.mock.calls.length]).toEqual([true, 1]);
  });

  it('is not waited for for ever', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const other = liveProcess();
    writeFileSync(lock, other.pid);
    await expect(withLock(lock, async () => undefined, { every: 10, atMost: 50 })).rejects.toThrow(`process ${other.pid} has held`);
    expect(readFileSync(lock, 'utf8')).toBe(other.pid);
    other.end();
  });

  it('lets several processes that begin at once over a stale lock work one after the other', async () => {
    writeFileSync(lock, deadProcess());
    const journal = path.join(folder, 'journal');
    writeFileSync(journal, '');
    const program = path.join(folder, 'worker.ts');
    writeFileSync(
      program,
      `import { appendFileSync } from 'node:fs';
       import { setTimeout } from 'node:timers/promises';
       import { withLock } from ${JSON.stringify(path.resolve('scripts/publish/lock.ts'))};
       void withLock(${JSON.stringify(lock)}, async () => {
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
