import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import path from 'node:path';
import type { Duplex, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor } from '@/lib/hosting/headers';
import { mediaType } from '@/lib/hosting/media-types';
import { script, stopped } from '@/scripts/setup/run.mjs';
import { explainListenError, readAddress } from '@/scripts/setup/setup.mjs';

/** A server for the finished site in `folder`, with the headers that a real host sends. */
export function createSiteServer(folder: string): Server {
  let site = openSite(folder);
  /** A publication replaces the folder, so what was read from the old one is out of date. Undefined during the replacement. */
  const currentSite = () => {
    try {
      if (statSync(folder).ino !== site.inode) site = openSite(folder);
      return site;
    } catch {
      return undefined;
    }
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const target = readTarget(request.url);
    if (!target) return void response.writeHead(400).end();
    const current = currentSite();
    if (!current) return void response.writeHead(503, { 'Retry-After': '5' }).end();
    const { pathname, search } = target;
    // For sirv: without the host that a proxy's request names, and without ranges, since it accepts one that ends before it begins.
    request.url = pathname + search;
    delete request.headers.range;
    setHeaders(response, pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (!pathname.endsWith('/') && isFolder(folder, pathname)) {
      // A path that begins with two slashes would send the reader to another host.
      response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    } else {
      const notFound = () => {
        setHeaders(response, '/404.html');
        response.writeHead(404, { 'Content-Type': mediaType('/404.html') }).end(current.notFound);
      };
      // sirv leaves a file open if the reader goes away, and an error of the disk would end the server.
      response.once('pipe', (file: Readable) => {
        file.once('error', () => response.destroy());
        response.once('close', () => file.destroy());
      });
      if (/^\/_(headers|redirects)/.test(pathname)) notFound();
      else current.files(request, response, notFound);
    }
  });
  return server.on('connect', (_request, socket: Duplex) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
}

/** The address in a request line, which may be a path or complete; undefined for anything else. */
function readTarget(target = ''): URL | undefined {
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return decoded(url.pathname) === undefined ? undefined : url;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function openSite(folder: string) {
  return {
    inode: statSync(folder).ino,
    notFound: readFileSync(path.join(folder, '404.html')),
    files: sirv(folder, {
      etag: true,
      gzip: true,
      brotli: true,
      dotfiles: true,
      extensions: ['html'],
      setHeaders: (response, pathname) => response.setHeader('Content-Type', mediaType(pathname)),
    }),
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
}

function isFolder(folder: string, pathname: string): boolean {
  const target = path.join(folder, decoded(pathname) ?? '');
  try {
    return target.startsWith(folder + path.sep) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}

/** A running web server on this machine. */
export interface RunningServer {
  address: string;
  stop: () => Promise<void>;
}

/** Serves a finished site at a free port, to this machine only. */
export async function startSiteServer(folder: string): Promise<RunningServer> {
  const server = createSiteServer(path.resolve(folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Serves the finished site at an address until this program is told to stop. */
export async function serve(folder: string, address: { host: string; port: number }): Promise<void> {
  const { host, port } = address;
  const name = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host) ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
  createSiteServer(folder)
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(explainListenError(error, address));
      process.exit(1);
    })
    .listen(address, () => console.log(`The site is at http://${name}:${port}/ (Ctrl+C stops it)`));
  await once(stopped, 'abort');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await script(() => serve(path.resolve('out'), readAddress()));
