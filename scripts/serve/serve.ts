import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '@/lib/hosting/headers';
import { mediaType } from '@/lib/media-type';
import { script, stopped } from '@/scripts/setup/run.mjs';
import { explainListenError, readAddress } from '@/scripts/setup/setup.mjs';

/** A server for the finished site in `folder`, with the headers that a host sends. It looks at the files for each request, so a new site is served at once. */
export function createSiteServer(folder: string): Server {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true, setHeaders: setType });
  const compress = compression();
  return createServer((request, response) => {
    const target = readTarget(request.url);
    if (!target) return void response.writeHead(400).end();
    const { pathname, search } = target;
    // For sirv: without the host that a proxy's request names, and without ranges, since it accepts one that ends before it begins.
    request.url = pathname + search;
    delete request.headers.range;
    const rules = parseHeaders(readIfThere(path.join(folder, '_headers')) ?? '');
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    // A path that begins with two slashes would send the reader to another host.
    if (!pathname.endsWith('/') && isFolder(folder, pathname))
      return void response
        .writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` })
        .end();
    // sirv leaves a file open if the reader goes away, and an error of the disk would end the server.
    response.once('pipe', (file: Readable) => {
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    compress(request, response, () => {
      if (forHosts.test(decodeURIComponent(pathname))) notFound(folder, response);
      else files(request, response, () => notFound(folder, response));
    });
  });
}

/** The files that only hosts read. */
const forHosts = /\/_(headers|redirects)\b/i;

/** sirv knows the types of files, but not the encoding of texts. */
function setType(response: ServerResponse, pathname: string): void {
  if (/\.(atom|bib|csv|ris|txt)$/.test(pathname))
    response.setHeader('Content-Type', mediaType(pathname));
}

function notFound(folder: string, response: ServerResponse): void {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  };
  response.writeHead(404, headers).end(readIfThere(path.join(folder, '404.html')) ?? 'Not found');
}

/** The address in a request line, which may be a path or complete; undefined for anything else. */
function readTarget(target = ''): URL | undefined {
  const address = target.startsWith('/') ? `http://localhost${target}` : target;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  try {
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isFolder(folder: string, pathname: string): boolean {
  const target = path.join(folder, decodeURIComponent(pathname));
  try {
    return target.startsWith(folder + path.sep) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}

/** Serves a finished site at a free port, to this machine only. */
export async function startSiteServer(folder: string) {
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
export async function serve(
  folder: string,
  address: { host: string; port: number },
): Promise<void> {
  const { host, port } = address;
  const name = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host)
    ? 'localhost'
    : isIPv6(host)
      ? `[${host}]`
      : host;
  createSiteServer(folder)
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(explainListenError(error, address));
      process.exit(1);
    })
    .listen(address, () => console.log(`The site is at http://${name}:${port}/ (Ctrl+C stops it)`));
  await once(stopped, 'abort');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await script(() => serve(path.resolve('out'), readAddress()));
