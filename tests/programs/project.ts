import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeSite, makeTemporaryFolder } from '../content-factory';
import { writeFiles } from '../write-files';

const site = path.resolve(import.meta.dirname, '../..');

/**
 * Instead of Next: an export of two pages. In the mode "hold" it never ends, in "killed" it is
 * killed; both leave a worker, forked as Next forks its own, that ignores signals and listens on a
 * socket, "worker".
 */
const next = `
const fs = require('node:fs');
const { MODE, NEXT_DIST_DIR } = process.env;
if (MODE) {
  require('node:child_process').fork(__dirname + '/worker');
  setInterval(() => MODE === 'killed' && fs.existsSync('worker') && process.kill(process.pid, 'SIGKILL'), 50);
} else {
  const page = (name, body) => '<!DOCTYPE html><html lang="en"><head><title>' + name + '</title></head><body><main><h1>' + name + '</h1>' + body + '</main></body></html>';
  fs.mkdirSync(NEXT_DIST_DIR + '/en', { recursive: true });
  fs.writeFileSync(NEXT_DIST_DIR + '/404.html', page('Not found', ''));
  fs.writeFileSync(NEXT_DIST_DIR + '/en/index.html', page('Home', process.env.BODY || 'The new site'));
  console.log('Generating static pages (2/2)');
}
`;

const worker = `
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
require('node:net').createServer().listen('worker');
`;

/**
 * A project with the scripts of this one, little content, a stand-in for Next, an npm that installs
 * nothing, and a built site.
 */
export function makeProject(): string {
  const root = makeTemporaryFolder();
  for (const part of [
    'app',
    'lib',
    'scripts',
    'package.json',
    'tsconfig.json',
    'tailwind.config.ts',
  ])
    cpSync(path.join(site, part), path.join(root, part), { recursive: true });
  cpSync(makeSite(), path.join(root, 'content'), { recursive: true });
  cpSync(path.join(site, 'content/messages.yaml'), path.join(root, 'content/messages.yaml'));
  writeFiles(root, {
    'package-lock.json': '{}',
    'bin/npm': '#!/bin/sh\n',
    'node_modules/next/dist/bin/next': next,
    'node_modules/next/dist/bin/worker': worker,
    'node_modules/.package-lock.json': '{}',
    'out/index.html': 'the last good site',
  });
  chmodSync(path.join(root, 'bin/npm'), 0o755);
  for (const name of readdirSync(path.join(site, 'node_modules')))
    if (name !== 'next' && !name.startsWith('.'))
      symlinkSync(path.join(site, 'node_modules', name), path.join(root, 'node_modules', name));
  mkdirSync(path.join(root, '.cache'));
  return root;
}

/** The environment of a terminal, without what the test runner sets. */
export const environmentIn = (
  root: string,
  more: Record<string, string> = {},
): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: `${path.join(root, 'bin')}:${process.env['PATH']}`,
  HOME: process.env['HOME'],
  ...more,
});
