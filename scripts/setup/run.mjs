import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';

// Plain JavaScript without packages: this runs before anything is installed.

const isWindows = process.platform === 'win32';
/** How long a program has to stop on its own, in milliseconds. */
const patience = 10_000;

const running = new Set();
const controller = new AbortController();
/** Aborted when this program must stop: on Ctrl+C, on another signal, or because the npm that started it has ended. */
export const stopped = controller.signal;
let received;

function stop(signal) {
  received ??= signal;
  const endAll = (how) => {
    for (const child of running) end(child, how);
  };
  endAll('SIGTERM');
  setTimeout(endAll, patience, 'SIGKILL').unref();
  controller.abort(new Error(`stopped by ${received}`));
}

/** Ends a program with everything that it started. */
function end(child, signal) {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended.
  }
}

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));

// npm sends a signal to its shell, which dies and does not pass it on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500).unref();
}

/**
 * Runs a program in a process group of its own and returns its exit code; what it says is shown, or given to `onOutput`.
 * If it is killed, the rest of its group is ended too. If this program was told to stop, rejects once the other has ended.
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {Omit<import('node:child_process').SpawnOptions, 'env'> & { env?: Record<string, string>, onOutput?: (text: string) => void }} [options]
 */
export async function run(command, args = [], { env = {}, onOutput, ...options } = {}) {
  stopped.throwIfAborted();
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    detached: !isWindows,
    ...options,
    env: { ...process.env, ...env },
  });
  if (onOutput)
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', onOutput);
  running.add(child);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    // Not "close": what it started may keep its output open.
    child.once('exit', (status, signal) => {
      if (signal) end(child, 'SIGKILL');
      if (signal && !stopped.aborted) {
        const cause = signal === 'SIGKILL' ? ', perhaps because the machine ran out of memory' : '';
        console.error(
          `${[path.basename(command), ...args].join(' ')} was killed (${signal})${cause}.`,
        );
      }
      resolve(status ?? 1);
    });
  });
  running.delete(child);
  // What it started may outlive it.
  if (stopped.aborted) end(child, 'SIGKILL');
  stopped.throwIfAborted();
  return code;
}

/** Runs a script to its end. If it is told to stop, it exits with the code of that signal. */
export async function script(main) {
  await main().catch((error) => {
    if (!stopped.aborted) throw error;
  });
  if (stopped.aborted) process.exit(128 + constants.signals[received]);
}
