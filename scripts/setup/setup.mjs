import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { run } from './run.mjs';

// Plain JavaScript without packages: this runs before anything is installed.

/** Exits with a message if Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`This needs Node 20.19 or newer; you have ${process.versions.node}.`);
  process.exit(1);
}

/** The address to serve at: port 3000 on this machine only, unless HOST and PORT say otherwise. Exits with a message if PORT is not a port. */
export function readAddress() {
  const host = process.env.HOST || '127.0.0.1';
  const given = process.env.PORT || '3000';
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return { host, port };
  console.error(
    `PORT is "${given}": it must be a whole number from 1 to 65535, for example PORT=3001`,
  );
  process.exit(1);
}

/** Says why a server cannot listen at an address, and what to do. */
export function explainListenError(error, { host, port }, command = 'npm start') {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} ${command}`;
  if (error.code === 'EACCES')
    return `Port ${port} is reserved for the administrator. Choose another one: PORT=3000 ${command}`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is "${host}", which is not an address of this machine. HOST=0.0.0.0 opens the site to the network`;
  return error.message;
}

/** Exits with a message if no server can listen at the address. */
export async function probeAddress(address, command) {
  await new Promise((resolve) => {
    const probe = createServer()
      .once('error', (error) => {
        console.error(explainListenError(error, address, command));
        process.exit(1);
      })
      .once('listening', () => probe.close(resolve))
      .listen(address);
  });
}

/** Installs the packages of the lock file, unless it is older than the last installation. */
export async function install() {
  // npm writes this file last.
  if (changedAt('package-lock.json') <= changedAt(path.join('node_modules', '.package-lock.json')))
    return;
  console.log('Installing packages ...');
  // In a shell, because npm is a batch file on Windows.
  if ((await run('npm ci --include=dev --no-audit --no-fund', [], { shell: true })) === 0) return;
  console.error('The packages could not be installed: see the message of npm above.');
  process.exit(1);
}

/** Milliseconds at which a file or folder changed; 0 if there is none. */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The files and folders that the site is built from. */
const sources = [
  ...['app', 'components', 'islands', 'lib', 'public', 'scripts'],
  ...['next.config.ts', 'tailwind.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'],
];

/** When the last build began, and the settings it had. */
const buildStamp = path.join('.cache', 'built');
/** The content that the last build read. */
export const contentRead = path.join('.cache', 'content');

const settings = () =>
  ['SITE_URL', 'REPOSITORY_URL', 'CONTACT_EMAIL', 'CONTENT_DIR']
    .map((name) => `${name}=${process.env[name] ?? ''}`)
    .join('\n');

/** Whether out/ was built with the same settings and no source has changed since that build began. A folder changes when a file in it is removed. */
export function isUpToDate() {
  if (!existsSync('out') || !existsSync(buildStamp)) return false;
  const { began, built } = JSON.parse(readFileSync(buildStamp, 'utf8'));
  const all = [...sources, process.env.CONTENT_DIR || 'content'].flatMap((source) => [
    source,
    ...filesIn(source),
  ]);
  return built === settings() && all.every((file) => changedAt(file) < began);
}

/** Whether no build has succeeded here yet. */
export const isFirstBuild = () => !existsSync(buildStamp);

/** Notes that a build which began at this moment has succeeded. */
export function noteBuild(began) {
  mkdirSync(path.dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, JSON.stringify({ began, built: settings() }));
}

/** Everything in a folder except hidden files, such as the lock files of editors. */
function filesIn(source) {
  if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(source, { recursive: true })
    .map((name) => path.join(source, name))
    .filter((file) => !path.basename(file).startsWith('.'));
}
