import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Only what goes wrong is shown: tests run at the same time. */
const quiet = ['ignore', 'ignore', 'inherit'];

/** Installs packages of Debian, quietly; does nothing unless this is root on such a machine. */
export async function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const aptGet = (...args) => run('apt-get', ['-qq', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: quiet });
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', ...packages);
}
