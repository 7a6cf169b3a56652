import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

// As installed by Debian, nginx stands where only root's PATH looks.
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const isThere = ([program, ask]) => spawnSync(program, [ask], { env: environment }).status === 0;

/** Sees to it that Caddy and nginx are there for the tests: from Debian where this is root and no service would be started by that. */
export async function installWebServers() {
  const missing = [
    ['caddy', 'version'],
    ['nginx', '-v'],
  ].filter((program) => !isThere(program));
  if (missing.length === 0) return;
  const names = missing.map(([program]) => program);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !existsSync('/run/systemd/system')) {
    console.log(`Installing ${names.join(' and ')} for the tests of hosting ...`);
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (!missing.every(isThere)) console.log(`Not here and not installable: ${names.join(', ')}. Its tests are skipped.`);
}
