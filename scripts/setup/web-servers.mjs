import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';

/** With the folder in which Debian installs nginx, which only root's PATH has. */
export const serverEnvironment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** Whether Caddy or nginx is on this machine. */
export function isInstalled(server) {
  return spawnSync(server, [server === 'caddy' ? 'version' : '-v'], { env: serverEnvironment }).status === 0;
}

/** Installs Caddy and nginx for the tests where that is possible: as root on Debian, unless the installation would start them as services. */
export async function installWebServers() {
  const isMissing = (server) => !isInstalled(server);
  const missing = ['caddy', 'nginx'].filter(isMissing);
  if (missing.length === 0) return;
  if (!existsSync('/run/systemd/system')) await installFromDebian(...missing);
  if (missing.some(isMissing)) console.log(`Not installed: ${missing.filter(isMissing).join(', ')}. Their tests are skipped.`);
}
