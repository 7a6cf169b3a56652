import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeTemporaryFolder } from '../content-factory';
import { environmentIn, makeProject } from './project';

const scripts = path.resolve(import.meta.dirname, '../../scripts');

/** Runs functions of scripts/setup/setup.mjs in a project and returns what they print. */
function inProject(root: string, code: string, environment: Record<string, string> = {}): string {
  const module = `import { checkRequirements, install, isUpToDate, noteBuild } from ${JSON.stringify(pathToFileURL(`${scripts}/setup/setup.mjs`))};\n${code}`;
  const env = environmentIn(root, environment);
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', module], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return stdout + stderr;
}

describe('a site is up to date', () => {
  const isUpToDate = (root: string, environment?: Record<string, string>) =>
    inProject(root, 'console.log(isUpToDate())', environment).trim();
  const later = new Date(Date.now() + 60_000);
  const built = () => {
    const root = makeProject();
    inProject(root, 'noteBuild(Date.now() + 1000)');
    return root;
  };

  test('until a source changes, appears or disappears', () => {
    for (const change of [
      (root: string) => utimesSync(path.join(root, 'lib/routes.ts'), later, later),
      (root: string) => utimesSync(path.join(root, 'content/news'), later, later),
      (root: string) => utimesSync(path.join(root, 'package-lock.json'), later, later),
      (root: string) => rmSync(path.join(root, 'out'), { recursive: true }),
    ]) {
      const root = built();
      expect(isUpToDate(root)).toBe('true');
      change(root);
      expect(isUpToDate(root)).toBe('false');
    }
  });

  test('with the settings of its build alone', () => {
    const root = built();
    for (const setting of ['SITE_URL', 'REPOSITORY_URL', 'CONTACT_EMAIL'])
      expect([
        setting,
        isUpToDate(root, { [setting]: '' }),
        isUpToDate(root, { [setting]: '1' }),
      ]).toEqual([setting, 'true', 'false']);
  });

  test('whatever the lock files of editors and broken links say', () => {
    const root = built();
    // Emacs locks a file with a link that names the user, the machine and the process.
    symlinkSync('me@host.123', path.join(root, 'content/news/.#a.md'));
    symlinkSync('nowhere.md', path.join(root, 'content/news/b.md'));
    utimesSync(path.join(root, 'content/news'), new Date(0), new Date(0));
    expect(isUpToDate(root)).toBe('true');
  });
});

test('installs if the lock file is newer than the packages', () => {
  const root = makeProject();
  const later = new Date(Date.now() + 60_000);
  expect(inProject(root, 'install()')).toBe('');
  utimesSync(path.join(root, 'package-lock.json'), later, later);
  expect(inProject(root, 'install()')).toBe('Installing packages ...\n');
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  expect(inProject(root, 'install()')).toBe('Installing packages ...\n');
});

/**
 * Starts the site with npm, as a reader would, until it answers; ends npm, and waits until the
 * program has ended too. Returns what it says.
 */
async function startAndStop(root: string, port: number): Promise<string> {
  const child = spawn('sh', ['-c', `exec ${realNpm} start`], {
    cwd: root,
    env: environmentIn(root, { PORT: String(port) }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  await expect.poll(() => said, { timeout: 60_000 }).toContain('The site is at');
  const answer = await fetch(`http://127.0.0.1:${port}/en/`);
  expect(await answer.text()).toContain('The new site');
  child.kill('SIGTERM');
  await expect
    .poll(() => fetch(`http://127.0.0.1:${port}/`).catch(() => 'no answer'), { timeout: 10_000 })
    .toBe('no answer');
  return said;
}

const realNpm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();

test('npm start builds and serves until npm ends, and the next one finds the site up to date', {
  timeout: 120_000,
}, async () => {
  const root = makeProject();
  const port = 20_000 + (process.pid % 5000);
  expect(await startAndStop(root, port)).toMatch(/First build: .*\n[\s\S]*Built/);
  expect(await startAndStop(root, port + 1)).not.toMatch(/First build|Built/);
});

test('requires the Node that the packages need, and says the same version everywhere', () => {
  const version = (node: string) =>
    inProject(
      makeProject(),
      `Object.defineProperty(process.versions, 'node', { value: '${node}' }); checkRequirements();`,
    );
  for (const right of ['20.19.0', '22.0.0']) expect(version(right)).toBe('');
  for (const wrong of ['20.18.3', '18.20.0'])
    expect(version(wrong)).toBe(`This needs Node 20.19 or newer; you have ${wrong}.\n`);
  const read = (file: string) => readFileSync(path.join(scripts, '..', file), 'utf8');
  expect(JSON.parse(read('package.json')).engines).toEqual({ node: '>=20.19' });
  expect(read('README.md')).toContain('Node 20.19 or newer');
  expect(Number(read('.nvmrc'))).toBeGreaterThanOrEqual(22);
  const packages = Object.entries(
    JSON.parse(read('package-lock.json')).packages as Record<
      string,
      { engines?: { node?: string } }
    >,
  );
  const newer = packages.filter(
    ([, { engines }]) => Number(/(?:\^|>=) *20\.(\d+)/.exec(engines?.node ?? '')?.[1] ?? 0) > 19,
  );
  expect(newer.map(([name]) => name)).toEqual([]);
  expect(packages.length).toBeGreaterThan(100);
});

test('says at once that a folder with "#" in its path cannot be built', () => {
  const root = path.join(makeTemporaryFolder(), 'site#1');
  mkdirSync(root);
  expect(inProject(root, 'checkRequirements()')).toBe(
    `Rename the folder: "#" in ${root} stops the build.\n`,
  );
});

const start = (root: string, environment: Record<string, string>, script = 'start.mjs') =>
  spawnSync(process.execPath, [`scripts/${script}`], {
    cwd: root,
    encoding: 'utf8',
    env: environmentIn(root, environment),
  });

test.each([
  ['start.mjs', 'npm start'],
  ['dev.mjs', 'npm run dev'],
])(
  '%s says that the port is taken and how to choose another, before it builds anything',
  async (script, command) => {
    const other = createServer().listen(0);
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { status, stdout, stderr } = start(makeProject(), { PORT: String(port) }, script);
    other.close();
    const message = `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} ${command}\n`;
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: message });
  },
);

test.each(['abc', '0', '-1', '70000', '80.5'])('says that PORT=%s is not a port', (port) => {
  const { status, stderr } = start(path.dirname(scripts), { PORT: port });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `PORT is "${port}": it must be a whole number from 1 to 65535, for example PORT=3001\n`,
  );
});
