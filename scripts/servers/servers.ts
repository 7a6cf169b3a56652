import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from '@/lib/hosting/caddyfile';
import { nginxConf } from '@/lib/hosting/nginx-conf';
import { type RunningServer, startSiteServer } from '@/scripts/serve/serve';
import { isInstalled, serverEnvironment } from '@/scripts/setup/web-servers.mjs';

/** The servers that the built site is tried on; `installed` is false if the program is not on this machine. */
export const servers: readonly { name: string; installed: boolean; start: (folder: string) => Promise<RunningServer> }[] = [
  { name: 'local server', installed: true, start: startSiteServer },
  { name: 'Caddy', installed: isInstalled('caddy'), start: startCaddy },
  { name: 'nginx', installed: isInstalled('nginx'), start: startNginx },
];

async function startCaddy(folder: string): Promise<RunningServer> {
  const address = `http://127.0.0.1:${await freePort()}`;
  const place = await mkdtemp(path.join(tmpdir(), 'caddy-'));
  await writeFile(path.join(place, 'Caddyfile'), caddyfile({ address, root: folder }));
  // Caddy keeps its state below the home of its user.
  const child = spawn('caddy', ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'], {
    cwd: place,
    env: { ...serverEnvironment, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
  });
  return answering(child, address, place);
}

async function startNginx(folder: string): Promise<RunningServer> {
  const port = await freePort();
  const place = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${place}/${kind};`);
  const configuration = `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes auto;
    pid ${place}/pid;
    error_log stderr;
    events { }
    http {
      access_log off;
      sendfile on;
      keepalive_requests 100000;
      ${temporary.join('\n')}
      ${nginxConf({ listen: `127.0.0.1:${port}`, root: folder })}
    }`;
  await writeFile(path.join(place, 'nginx.conf'), configuration);
  const child = spawn('nginx', ['-p', place, '-c', path.join(place, 'nginx.conf'), '-e', 'stderr'], { env: serverEnvironment });
  return answering(child, `http://127.0.0.1:${port}`, place);
}

/** Waits until the program answers. Throws with its messages if it ends instead. */
async function answering(child: ChildProcess, address: string, place: string): Promise<RunningServer> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(place, { recursive: true, force: true });
  };
  for (let look = 0; look < 100; look++) {
    if (child.exitCode !== null) break;
    if (await fetch(address).catch(() => undefined)) return { address, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${child.spawnfile} does not answer at ${address}: ${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
