import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor } from '@/lib/hosting/headers';
import { mediaType } from '@/lib/hosting/media-types';

/** A server for the finished site in `folder`, with the headers that a real host sends. */
export function createSiteServer(folder: string): Server {
  let site = openSite(folder);
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    // A publish puts another folder in the place of this one; what was read of the old one no longer fits.
    const inode = inodeOf(folder);
    if (inode === undefined) return void response.writeHead(503, { 'Retry-After': '5' }).end();
    if (inode !== site.inode) site = openSite(folder);
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    setHeaders(response, pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (!pathname.endsWith('/') && isFolder(folder, pathname)) {
      // A path that begins with two slashes would send the reader to another host.
      response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    } else {
      const notFound = () => {
        setHeaders(response, '/404.html');
        response.writeHead(404, { 'Content-Type': mediaType('/404.html') }).end(site.notFound);
      };
      if (/^\/_(headers|redirects)/.test(pathname)) notFound();
      else site.files(request, response, notFound);
    }
  });
}

function openSite(folder: string) {
  return {
    inode: inodeOf(folder),
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

function inodeOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
}

function isFolder(folder: string, pathname: string): boolean {
  try {
    const target = path.join(folder, decodeURIComponent(pathname));
    return target.startsWith(path.resolve(folder)) && existsSync(target) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env['PORT'] ?? 3000);
  createSiteServer(path.resolve('out'))
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`
          : error.message,
      );
      process.exit(1);
    })
    .listen(port, () => console.log(`The site is at http://localhost:${port}/ (Ctrl+C stops it)`));
}
