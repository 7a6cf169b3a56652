import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from '@/lib/hosting/headers';
import { mediaType } from '@/lib/media-type';
import { listen, readAddress } from '@/scripts/setup/setup.mjs';

/**
 * A server for the finished site in `folder`, with the headers that a host sends. It looks at the
 * files for each request, so a new site is served at once.
 */
export function createSiteServer(folder: string): Server {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true, setHeaders: setType });
  const compress = compression({ filter: isText });
  return createServer((request, response) => {
    const { pathname, search } = readTarget(request.url) ?? { pathname: undefined, search: '' };
    response.setHeader('Cache-Control', revalidate);
    const rules = parseHeaders(readIfThere(folder, '_headers') ?? '');
    for (const [name, value] of headersFor(rules, pathname ?? '/')) response.setHeader(name, value);
    if (pathname === undefined) return showNoPage(folder, response, 400);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return showNoPage(folder, response.setHeader('Allow', 'GET, HEAD'), 405);
    // A path that begins with two slashes would send the reader to another host.
    if (!pathname.endsWith('/') && isFolder(folder, pathname))
      return void response
        .writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` })
        .end();
    // For sirv: without the host that a proxy's request names, and without ranges, since it accepts
    // one that ends before it begins.
    request.url = pathname + search;
    delete request.headers.range;
    response.once('pipe', (file: Readable) => {
      // A response that waits behind another is not told that their connection has closed.
      const release = () => file.destroy();
      request.socket.setMaxListeners(0).once('close', release);
      file.once('close', () => request.socket.off('close', release));
      // An error of the disk would end the server.
      file.once('error', () => response.destroy());
    });
    compress(request, response, () => {
      if (forHosts.test(decodeURIComponent(pathname))) showNoPage(folder, response, 404);
      else files(request, response, () => showNoPage(folder, response, 404));
    });
  });
}

const revalidate = 'public, max-age=0, must-revalidate';
/** The files that only hosts read. */
const forHosts = /\/_(headers|redirects)\b/i;

/** sirv knows the types of most files, but not the encoding of texts. */
function setType(response: ServerResponse, pathname: string): void {
  if (/\.(bib|csv|ris|txt)$/.test(pathname))
    response.setHeader('Content-Type', mediaType(pathname));
  else if (pathname.endsWith('.ico')) response.setHeader('Content-Type', 'image/x-icon');
}

/** Whether an answer is worth compressing: `compression` does not know the types of citations. */
const isText = (_: unknown, response: ServerResponse): boolean =>
  /^text\/|charset=|json|xml/.test(String(response.getHeader('Content-Type')));

/** Answers with the page that says that there is none at this address. */
function showNoPage(folder: string, response: ServerResponse, status: number): void {
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': revalidate })
    .end(readIfThere(folder, '404.html') ?? 'Not found, or the site is still being built');
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

function readIfThere(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function isFolder(folder: string, pathname: string): boolean {
  const target = path.join(folder, decodeURIComponent(pathname));
  try {
    return target.startsWith(path.normalize(folder) + path.sep) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}

/** Serves a finished site at a free port, to this machine only. */
export async function startSiteServer(folder: string) {
  const server = createSiteServer(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await listen(createSiteServer(process.env['OUT_DIR'] || 'out'), readAddress());
