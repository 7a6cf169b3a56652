import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Plain JavaScript with nothing but Node: this runs before anything is installed.

/** Runs a command with its output shown; its exit code. */
export function run(command, args, env = {}, cwd = '.') {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd, env: { ...process.env, ...env } });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Leaves with a message where Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(`This needs Node 20.9 or newer; here is ${process.versions.node}.`);
  process.exit(1);
}

/** The port to serve on; leaves with a message where PORT is none. */
export function readPort() {
  const given = process.env.PORT ?? '3000';
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT is "${given}": it must be a whole number from 1 to 65535, for example PORT=3001`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless just these are installed already. */
export function install() {
  const stamp = path.join('node_modules', '.installed');
  const wanted = hash([readFileSync('package-lock.json'), process.version]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    console.error('The packages could not be installed: see the message of npm above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** Files and folders that the site is built from, and nothing else. */
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

/** One hash over everything the site is built from. */
export function fingerprint() {
  const files = sources
    .filter((source) => existsSync(source))
    .flatMap((source) =>
      statSync(source).isDirectory()
        ? readdirSync(source, { recursive: true })
            .map((name) => path.join(source, String(name)))
            .sort()
        : [source],
    );
  return hash([
    process.env.SITE_URL ?? '',
    ...files.filter((file) => statSync(file).isFile()).flatMap((file) => [file, readFileSync(file)]),
  ]);
}

/** Builds the site, unless out/ was built from just these sources; true where it stands. */
export function build() {
  const wanted = fingerprint();
  const stamp = path.join('.cache', 'built');
  if (existsSync('out') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  mkdirSync('.cache', { recursive: true });
  return run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], { BUILD_STAMP: wanted }) === 0;
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}
