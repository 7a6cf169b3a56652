import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeTemporaryFolder } from '../content-factory';

const scripts = path.resolve(import.meta.dirname, '../../scripts');

/** A folder laid out like the sources; their content does not matter here. */
function makeProject(): string {
  const root = makeTemporaryFolder();
  for (const part of ['app', 'components', 'content', 'lib', 'public', 'scripts', 'node_modules', '.cache', 'out'])
    mkdirSync(path.join(root, part));
  for (const file of ['next.config.ts', 'tailwind.config.ts', 'package-lock.json', 'tsconfig.json'])
    writeFileSync(path.join(root, file), '{}');
  return root;
}

/** Runs functions of scripts/setup/setup.mjs in a project and returns what they print. */
function inProject(root: string, code: string, environment: Record<string, string> = {}): string {
  const module = `import { build, checkNode, fingerprint, install } from ${JSON.stringify(pathToFileURL(`${scripts}/setup/setup.mjs`))};\n${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', module], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return stdout + stderr;
}
const fingerprintOf = (root: string, environment?: Record<string, string>) =>
  inProject(root, 'console.log(fingerprint())', environment).trim();

test('the fingerprint changes with everything that a page could show, and only then', () => {
  const root = makeProject();
  const before = fingerprintOf(root);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprintOf(root)).toBe(before);
  for (const setting of ['SITE_URL', 'HSTS_PRELOAD', 'REPOSITORY_URL', 'CONTACT_EMAIL'])
    expect(fingerprintOf(root, { [setting]: '1' }), setting).not.toBe(before);
  writeFileSync(path.join(root, 'content/a.md'), 'a');
  const added = fingerprintOf(root);
  writeFileSync(path.join(root, 'content/a.md'), 'b');
  const edited = fingerprintOf(root);
  mkdirSync(path.join(root, 'content/news'));
  writeFileSync(path.join(root, 'content/news/a.md'), 'b');
  expect(new Set([before, added, edited, fingerprintOf(root)]).size).toBe(4);
});

test('the fingerprint does not change with what the build itself writes', () => {
  const root = makeProject();
  const before = fingerprintOf(root);
  for (const made of ['out/index.html', '.cache/built', 'node_modules/a.js']) writeFileSync(path.join(root, made), 'x');
  expect(fingerprintOf(root)).toBe(before);
});

test('the fingerprint ignores empty settings and follows CONTENT_DIR', () => {
  const root = makeProject();
  const elsewhere = makeTemporaryFolder();
  const before = fingerprintOf(root);
  expect(fingerprintOf(root, { SITE_URL: '', REPOSITORY_URL: '', CONTACT_EMAIL: '', CONTENT_DIR: '' })).toBe(before);
  writeFileSync(path.join(elsewhere, 'a.md'), 'a');
  const other = fingerprintOf(root, { CONTENT_DIR: elsewhere });
  writeFileSync(path.join(elsewhere, 'a.md'), 'b');
  expect(new Set([before, other, fingerprintOf(root, { CONTENT_DIR: elsewhere })]).size).toBe(3);
});

test('the fingerprint ignores the lock files of editors and broken links', () => {
  const root = makeProject();
  const before = fingerprintOf(root);
  // Emacs locks a file with a link that names the user, the machine and the process.
  symlinkSync('me@host.123', path.join(root, 'content/.#a.md'));
  writeFileSync(path.join(root, 'content/.a.md.swp'), 'x');
  expect(fingerprintOf(root)).toBe(before);
  symlinkSync('nowhere.md', path.join(root, 'content/b.md'));
  expect(fingerprintOf(root)).toMatch(/^[0-9a-f]{64}$/);
});

test('a second start builds nothing if nothing has changed', () => {
  const root = makeProject();
  writeFileSync(path.join(root, '.cache/built'), fingerprintOf(root));
  expect(inProject(root, 'console.log(await build())')).toBe('true\n');
});

test('a start builds again if a source has changed, and reports a failure', () => {
  const root = makeProject();
  writeFileSync(path.join(root, '.cache/built'), fingerprintOf(root));
  writeFileSync(path.join(root, 'content/a.md'), 'a');
  // The project has no packages, so a build has begun if it looks for one.
  expect(inProject(root, 'console.log(await build())')).toMatch(/^false\n[\s\S]*Cannot find package 'tsx'/);
});

test('requires the Node that the packages need, and says the same version everywhere', () => {
  const version = (node: string) =>
    inProject(makeProject(), `Object.defineProperty(process.versions, 'node', { value: '${node}' }); checkNode();`);
  expect([version('20.19.0'), version('22.0.0')]).toEqual(['', '']);
  expect([version('20.18.3'), version('18.20.0')]).toEqual([
    'This needs Node 20.19 or newer; this is 20.18.3.\n',
    'This needs Node 20.19 or newer; this is 18.20.0.\n',
  ]);
  const read = (file: string) => readFileSync(path.join(scripts, '..', file), 'utf8');
  expect(JSON.parse(read('package.json')).engines).toEqual({ node: '>=20.19' });
  expect(read('README.md')).toContain('Node 20.19 or newer');
  expect(Number(read('.nvmrc'))).toBeGreaterThanOrEqual(22);
  const packages = Object.entries(JSON.parse(read('package-lock.json')).packages as Record<string, { engines?: { node?: string } }>);
  const newer = packages.filter(([, { engines }]) => Number(/(?:\^|>=) *20\.(\d+)/.exec(engines?.node ?? '')?.[1] ?? 0) > 19);
  expect(newer.map(([name]) => name)).toEqual([]);
  expect(packages.length).toBeGreaterThan(100);
});

test('installs again for another lock file, platform or binary interface of Node, not for a patch of Node', () => {
  const root = makeProject();
  // An npm that installs nothing, and nothing else on the path.
  writeFileSync(path.join(root, 'npm'), '#!/bin/sh\n', { mode: 0o755 });
  const install = (pretended = '') => inProject(root, `${pretended} await install()`, { PATH: root });
  const pretend = (property: string, value: string) => install(`Object.defineProperty(${property}, { value: ${JSON.stringify(value)} });`);
  const installing = 'Installing packages ...\n';
  expect([install(), install(), pretend("process, 'version'", 'v20.99.0')]).toEqual([installing, '', '']);
  for (const [property, value] of [
    ["process, 'arch'", 'other'],
    ["process, 'platform'", 'other'],
    ["process.versions, 'modules'", '999'],
  ] as const)
    expect([pretend(property, value), install()], property).toEqual([installing, installing]);
  writeFileSync(path.join(root, 'package-lock.json'), '{ "changed": true }');
  expect(install()).toBe(installing);
});

const start = (environment: Record<string, string>, script = 'start.mjs') =>
  spawnSync(process.execPath, [path.join(scripts, script)], {
    cwd: makeProject(),
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

test.each([
  ['start.mjs', 'npm start'],
  ['dev.mjs', 'npm run dev'],
])('%s says that the port is taken and how to choose another, before it installs or builds anything', async (script, command) => {
  const other = createServer().listen(0);
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { status, stdout, stderr } = start({ PORT: String(port) }, script);
  other.close();
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} ${command}\n`,
  });
});

test.each(['abc', '0', '-1', '70000', '80.5'])('says that PORT=%s is not a port', (port) => {
  const { status, stderr } = start({ PORT: port });
  expect(status).toBe(1);
  expect(stderr).toBe(`PORT is "${port}": it must be a whole number from 1 to 65535, for example PORT=3001\n`);
});

test('says that HOST is not an address of this machine', () => {
  const { status, stderr } = start({ PORT: '4999', HOST: '192.0.2.1' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^HOST is "192\.0\.2\.1", which is not an address of this machine/);
});
