import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from '@/lib/hosting/caddyfile';
import { nginxConf } from '@/lib/hosting/nginx-conf';
import { type RunningServer, startSiteServer } from '@/scripts/serve/serve';

// As installed by Debian, nginx stands where only root's PATH looks.
const environment = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };

/** The servers that a published site is tried on; `installed` is false where the program is not on this machine. */
export const servers: readonly { name: string; installed: boolean; start: (folder: string) => Promise<RunningServer> }[] = [
  { name: 'local server', installed: true, start: startSiteServer },
  { name: 'Caddy', installed: isInstalled('caddy', 'version'), start: startCaddy },
  { name: 'nginx', installed: isInstalled('nginx', '-v'), start: startNginx },
];

function isInstalled(program: string, ask: string): boolean {
  return spawnSync(program, [ask], { env: environment }).status === 0;
}

async function startCaddy(folder: string): Promise<RunningServer> {
  const address = `http://127.0.0.1:${await freePort()}`;
  const place = await mkdtemp(path.join(tmpdir(), 'caddy-'));
  await writeFile(path.join(place, 'Caddyfile'), caddyfile({ address, root: folder }));
  // Caddy keeps its state below the home of its user.
  const child = spawn('caddy', ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'], {
    cwd: place,
    env: { ...environment, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
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
  const child = spawn('nginx', ['-p', place, '-c', path.join(place, 'nginx.conf'), '-e', 'stderr'], { env: environment });
  return answering(child, `http://127.0.0.1:${port}`, place);
}

/** Waits until the program answers; throws with what it said where it ends instead. */
async function answering(child: ChildProcess, address: string, place: string): Promise<RunningServer> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
      });
  });
}
