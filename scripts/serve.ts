import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor } from '@/lib/hosting/headers';

/** A server for the finished site in `folder`, with the headers that a real host sends. */
export function createSiteServer(folder: string): Server {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, dotfiles: true, extensions: ['html'] });
  const notFound = readFileSync(path.join(folder, '404.html'));
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (!pathname.endsWith('/') && isFolder(folder, pathname)) {
      // A path that begins with two slashes would send the reader to another host.
      response.writeHead(308, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    } else {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
      });
    }
  });
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
