import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { run } from './run.mjs';

// Plain JavaScript without packages: this runs before anything is installed.

/** Exits with a message if Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`This needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** The address to serve at: port 3000 on this machine only, unless HOST and PORT say otherwise. Exits with a message if PORT is not a port. */
export function readAddress() {
  const host = process.env.HOST || '127.0.0.1';
  const given = process.env.PORT || '3000';
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return { host, port };
  console.error(`PORT is "${given}": it must be a whole number from 1 to 65535, for example PORT=3001`);
  process.exit(1);
}

/** Says why a server cannot listen at an address, and what to do. */
export function explainListenError(error, { host, port }, command = 'npm start') {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} ${command}`;
  if (error.code === 'EACCES') return `Port ${port} is reserved for the administrator. Choose another one: PORT=3000 ${command}`;
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

/** Installs the packages of the lock file, unless they are installed already. */
export async function install() {
  const stamp = path.join('node_modules', '.installed');
  // Compiled packages fit one platform and one binary interface of Node.
  const wanted = hash([readFileSync('package-lock.json'), process.platform, process.arch, process.versions.modules]);
  if (contentOf(stamp)?.toString() === wanted) return;
  console.log('Installing packages ...');
  // In a shell, because npm is a batch file on Windows.
  if ((await run('npm ci --include=dev --no-audit --no-fund', [], { shell: true })) !== 0) {
    console.error('The packages could not be installed: see the message of npm above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** The files and folders that the site is built from. */
export const sources = [
  'app',
  'components',
  'content',
  'docs/quality.json',
  'islands',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'tailwind.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the sources to another folder, where a build shares nothing with one here. */
export async function copySources(to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const source of sources) cpSync(source, path.join(to, source), { recursive: true });
  // Turbopack refuses packages from outside the project; hard links take no room.
  if ((await run('cp', ['-al', 'node_modules', to])) !== 0) cpSync('node_modules', path.join(to, 'node_modules'), { recursive: true });
}

/** The file that holds the fingerprint of what out/ was built from. */
export const buildStamp = path.join('.cache', 'built');

/** One hash over everything the site is built from. */
export function fingerprint() {
  const { SITE_URL = '', HSTS_PRELOAD = '', REPOSITORY_URL = '', CONTACT_EMAIL = '', CONTENT_DIR } = process.env;
  const files = sources.flatMap((source) => filesIn(source === 'content' ? CONTENT_DIR || source : source));
  return hash([SITE_URL, HSTS_PRELOAD, REPOSITORY_URL, CONTACT_EMAIL, ...files.flatMap((file) => [file, contentOf(file) ?? ''])]);
}

/** The file, or all files of the folder except hidden ones, such as the lock files of editors. */
function filesIn(source) {
  if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) return [source];
  return readdirSync(source, { recursive: true })
    .map((name) => path.join(source, name))
    .filter((file) => !path.basename(file).startsWith('.'))
    .sort();
}

/** Undefined for a folder, a broken link, or a file that has just been removed. */
function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Builds the site, unless out/ was built from the same sources. Returns whether it succeeded. */
export async function build() {
  if (existsSync('out') && contentOf(buildStamp)?.toString() === fingerprint()) return true;
  return (await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'])) === 0;
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}
