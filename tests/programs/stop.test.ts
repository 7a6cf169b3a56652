import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeSite, makeTemporaryFolder } from '../content-factory';
import { isSweep } from '../sweep';
import { writeFiles } from '../write-files';

const site = path.resolve(import.meta.dirname, '../..');

/** Lets a step of the build begin and then stops it for ever, as if it took long. A step is recognized by a path that it works on. */
const hold = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { HOLD, HELD } = process.env;
for (const name of ['writeFile', 'readFile']) {
  const call = fs.promises[name];
  fs.promises[name] = (file, ...rest) => {
    if (!new RegExp(HOLD).test(name + ' ' + file)) return call(file, ...rest);
    fs.writeFileSync(HELD, String(process.pid));
    return new Promise(() => setInterval(() => {}, 1000));
  };
}
syncBuiltinESMExports();
`;

/** Instead of Next: an export of some pages, or one that never ends and whose workers ignore signals. */
const next = `
const fs = require('node:fs');
const { HOLD, HELD, NEXT_DIST_DIR } = process.env;
if (HOLD === 'export') {
  require('node:child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)']);
  fs.writeFileSync(HELD, String(process.pid));
  setInterval(() => {}, 1000);
} else {
  const text = 'word '.repeat(400);
  for (const name of ['404', ...Array.from({ length: 40 }, (_, i) => 'en/' + i + '/index')]) {
    const file = NEXT_DIST_DIR + '/' + name + '.html';
    fs.mkdirSync(require('node:path').dirname(file), { recursive: true });
    fs.writeFileSync(file, '<!DOCTYPE html><html lang="en"><head><title>' + name + '</title></head><body><main><h1>' + name + '</h1>' + text + '</main></body></html>');
  }
}
`;

/** A project with the scripts of this one, little content, an npm that installs nothing, and a built site. */
function makeProject(): string {
  const root = makeTemporaryFolder();
  for (const part of ['app', 'lib', 'scripts', 'package.json', 'tsconfig.json', 'tailwind.config.ts'])
    cpSync(path.join(site, part), path.join(root, part), { recursive: true });
  cpSync(makeSite(), path.join(root, 'content'), { recursive: true });
  writeFiles(root, {
    'package-lock.json': '{}',
    'hold.mjs': hold,
    'bin/npm': '#!/bin/sh\nif [ "$HOLD" = install ]; then echo $$ > "$HELD"; sleep 1000; fi\n',
    'node_modules/next/dist/bin/next': next,
    'out/index.html': 'the last good site',
    'out/404.html': 'not there',
  });
  chmodSync(path.join(root, 'bin/npm'), 0o755);
  for (const name of readdirSync(path.join(site, 'node_modules')))
    if (name !== 'next' && !name.startsWith('.')) symlinkSync(path.join(site, 'node_modules', name), path.join(root, 'node_modules', name));
  mkdirSync(path.join(root, '.cache'));
  return root;
}

/** Processes that run in a folder; none if there is no /proc. */
function processesIn(folder: string): string[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`).startsWith(folder) && readFileSync(`/proc/${name}/cmdline`, 'utf8');
    } catch {
      return false;
    }
  });
}

/** The environment of a terminal, without what the test runner sets. */
const environmentIn = (root: string): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: `${path.join(root, 'bin')}:${process.env['PATH']}`,
  HOME: process.env['HOME'],
});

const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
let ports = 41_000 + (process.pid % 5000);

/** Starts a program in a project and waits until it reaches a step. */
async function startUntil(
  step: string,
  root: string,
  command: string,
  ...args: string[]
): Promise<{ child: ChildProcess; said: () => string }> {
  const held = path.join(root, 'held');
  const child = spawn(command, args, {
    cwd: root,
    env: { ...environmentIn(root), PORT: String(ports++), HOLD: step, HELD: held, NODE_OPTIONS: `--import=${path.join(root, 'hold.mjs')}` },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const isThere = () => (step === 'serve' ? said.includes('The site is at') : existsSync(held));
  onTestFinished(() => {
    for (const pid of processesIn(root)) process.kill(Number(pid), 'SIGKILL');
  });
  while (!isThere()) {
    if (child.exitCode !== null) throw new Error(`ended before it reached "${step}": ${said}`);
    await wait(50);
  }
  return { child, said: () => said };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));

/** What is left of a build in a project, and which site is in out/. */
const leftIn = (root: string) => ({
  processes: processesIn(root),
  lock: readdirSync(path.join(root, '.cache')).filter((name) => name.startsWith('build.lock')),
  folders: readdirSync(root).filter((name) => name.startsWith('out')),
  site: readFileSync(path.join(root, 'out/404.html'), 'utf8').includes('not there') ? 'old' : 'new',
});

/** The steps of a build, each with a file that it writes or reads. */
const steps: Record<string, string> = {
  install: 'install',
  export: 'export',
  printing: 'writeFile .*out.next/en/feeds/news.atom$',
  finishing: 'writeFile .*out.next/en/1./index.html$',
  check: 'readFile .*out.next/404.html$',
  compression: 'writeFile .*out.next/.*[.]br$',
  serving: 'serve',
};

describe('a program that is told to stop', () => {
  const signals = [['SIGINT', 130] as const, ...(isSweep ? [['SIGTERM', 143] as const] : [])];
  test.each(
    signals.flatMap(([signal, code]) =>
      (isSweep ? Object.keys(steps) : ['export', 'finishing']).map((name) => [name, signal, code] as const),
    ),
  )('during %s by %s leaves no process, no lock and a whole site', { timeout: 120_000 }, async (name, signal, code) => {
    const root = makeProject();
    const { child } = await startUntil(steps[name] ?? '', root, process.execPath, 'scripts/start.mjs');
    child.kill(signal);
    expect(await ended(child)).toBe(code);
    // The last process of the group may take a moment to end.
    await expect
      .poll(() => leftIn(root), { timeout: 10_000 })
      .toEqual({ processes: [], lock: [], folders: ['out'], site: name === 'serving' ? 'new' : 'old' });
  });

  test.runIf(isSweep)('stops when the npm that started it ends', { timeout: 120_000 }, async () => {
    const root = makeProject();
    await endNpm(root, (await startUntil('export', root, npm, 'start')).child);
  });
});

/** Ends the npm that started a program. The program must end too, and leave nothing unfinished. */
async function endNpm(root: string, child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await ended(child);
  await vi.waitFor(() => expect(processesIn(root)).toEqual([]), { timeout: 5000 });
  expect(leftIn(root)).toMatchObject({ lock: [], folders: ['out'] });
}

test('npm start builds and serves until npm ends, and the next one finds the site up to date', { timeout: 120_000 }, async () => {
  const root = makeProject();
  const first = await startUntil('serve', root, npm, 'start');
  expect(first.said()).toContain('Published');
  await endNpm(root, first.child);
  expect(leftIn(root).site).toBe('new');
  const second = await startUntil('serve', root, process.execPath, 'scripts/start.mjs');
  second.child.kill();
  await ended(second.child);
  expect(second.said()).not.toContain('Published');
});
