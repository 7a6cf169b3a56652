import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

// Plain JavaScript without packages: this runs before anything is installed.

const isWindows = process.platform === 'win32';
/** Set for everything that `run` starts, so that what it starts in turn stays in the same process group and one signal reaches all of it. */
const isInGroup = Boolean(process.env.RUN_GROUP);
/** Milliseconds that a program gets to stop by itself. */
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
  if (!isInGroup) setTimeout(endAll, patience, 'SIGKILL').unref();
  controller.abort(new Error(`stopped by ${received}`));
}

function end(child, signal) {
  if (isInGroup || child.pid === undefined) return child.kill(signal);
  if (isWindows) return spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
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

/** Runs a program, shows its output and returns its exit code. If this program was told to stop, rejects once the other has ended. */
export async function run(command, args = [], { env = {}, ...options } = {}) {
  stopped.throwIfAborted();
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isInGroup && !isWindows,
    ...options,
    env: { ...process.env, ...env, RUN_GROUP: '1' },
  });
  running.add(child);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (status) => resolve(status ?? 1));
  });
  running.delete(child);
  // What it started may outlive it.
  if (stopped.aborted) end(child, 'SIGKILL');
  stopped.throwIfAborted();
  return code;
}

/** Runs a script to its end. If it is told to stop, it cleans up and exits with the code of that signal. */
export async function script(main) {
  await main().catch((error) => {
    if (!stopped.aborted) throw error;
  });
  if (stopped.aborted) process.exit(128 + constants.signals[received]);
}
