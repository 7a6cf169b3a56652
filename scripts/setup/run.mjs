import { spawn } from 'node:child_process';

// Plain JavaScript without packages: this runs before anything is installed.

/**
 * Runs a program of Node that ends when this one ends, and returns its exit code, or the signal
 * that killed it; what it says is shown, or given to `onOutput`.
 * @param {string} program
 * @param {readonly string[]} [args]
 * @param {{ env?: Record<string, string>, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<number | string>}
 */
export function run(program, args = [], { env = {}, onOutput } = {}) {
  // The programs that Next and Vitest start get this option too.
  const options = ['--import', './scripts/setup/end-with-parent.mjs'];
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [...options, program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', onOutput);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
}
