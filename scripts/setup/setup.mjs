import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Plain JavaScript without packages: this runs before anything is installed.

// A signal to npm ends its shell too, which does not pass it on.
if (process.env.npm_lifecycle_event) await import('./end-with-parent.mjs');

/** Exits with a message if the site cannot be built with this Node or in this folder. */
export function checkRequirements() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < 20 || (major === 20 && minor < 19);
  if (isOld) console.error(`This needs Node 20.19 or newer; you have ${process.versions.node}.`);
  // Tailwind takes what follows it for the hash of an address.
  const hasHash = process.cwd().includes('#');
  if (hasHash) console.error(`Rename the folder: "#" in ${process.cwd()} stops the build.`);
  if (isOld || hasHash) process.exit(1);
}

/**
 * The address to serve at: port 3000 on this machine only, unless HOST and PORT say otherwise.
 * Exits with a message if PORT is not a port.
 */
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

/** Has a server listen at an address. If that is not possible, says why and ends the program. */
export async function listen(server, { host, port }, command = 'npm start') {
  server.once('error', ({ code, message }) => {
    const reason = code === 'EADDRINUSE' ? `Port ${port} is taken by another program` : message;
    console.error(`${reason}. Choose another one: PORT=${port + 1} ${command}`);
    process.exit(1);
  });
  await new Promise((resolve) => server.listen(port, host, resolve));
}

/** Installs the packages of the lock file, unless it is older than the last installation. */
export function install() {
  // npm writes this file last.
  if (changedAt('package-lock.json') <= changedAt(path.join('node_modules', '.package-lock.json')))
    return;
  console.log('Installing packages ...');
  try {
    execSync('npm ci --include=dev --no-audit --no-fund', { stdio: 'inherit' });
  } catch {
    console.error('The packages could not be installed: see the message of npm above.');
    process.exit(1);
  }
}

/** Milliseconds at which a file or folder changed; 0 if there is none. */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The files and folders that the site is built from. */
const sources = [
  'app',
  'components',
  'islands',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'tailwind.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** When the last build began, and the settings it had. */
const buildStamp = path.join('.cache', 'built');
/** The content that the last build read. */
export const contentRead = path.join('.cache', 'content');

const settings = () =>
  ['SITE_URL', 'REPOSITORY_URL', 'CONTACT_EMAIL', 'CONTENT_DIR', 'TAKE_AWAY']
    .map((name) => `${name}=${process.env[name] ?? ''}`)
    .join('\n');

/**
 * Whether out/ was built with the same settings and no source has changed since that build began. A
 * folder changes when a file in it is removed.
 */
export function isUpToDate() {
  if (!existsSync('out') || !existsSync(buildStamp)) return false;
  const { began, built } = JSON.parse(readFileSync(buildStamp, 'utf8'));
  const folders = [process.env.CONTENT_DIR || 'content', process.env.TAKE_AWAY || []].flat();
  const all = [...sources, ...folders].flatMap((source) => [source, ...filesIn(source)]);
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
