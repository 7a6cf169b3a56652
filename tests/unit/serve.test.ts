import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '@/scripts/serve/serve';
import { writeFiles } from '../write-files';

const folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
writeFiles(folder, {
  'index.html': 'bare',
  '404.html': 'not found',
  'en/index.html': 'home',
  'en/gone/index.html': 'gone',
  'assets/a.css': 'p{}'.repeat(1000),
  'assets/large.json': '['.repeat(1_000_000),
  'en/a.ris': 'TY  - RPRT'.repeat(1000),
  'favicon.ico': 'picture',
  _headers: '/*\n  X-Frame-Options: DENY\n\n/assets/*\n  Cache-Control: immutable\n',
  _redirects: '/a /b 301',
});
const server = createSiteServer(folder);
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** The server's answer to a request, as bytes; "no answer" if there is none. */
function send(request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer || 'no answer'));
  });
}
const ask = (target: string, head = '', method = 'GET') =>
  send(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${head}\r\n`);
const statusOf = async (...request: Parameters<typeof ask>) =>
  Number(/^HTTP\/1\.1 (\d{3}) /.exec(await ask(...request))?.[1]);

describe('the local server', () => {
  test.each([
    ['//', 200],
    ['///', 200],
    ['//en/', 200],
    ['http://localhost/en/', 200],
    ['http://', 400],
    ['http:///', 400],
    ['*', 400],
    ['en/', 400],
    ['/%', 400],
    ['/%ff', 400],
    ['/en/%00', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/__proto__', 404],
    [`/${'a'.repeat(5000)}`, 404],
    ['/en', 308],
    ['/en?a=b', 308],
    ['/en/', 200],
  ])('answers the request line GET %s with %i', async (target, status) =>
    expect(await statusOf(target)).toBe(status),
  );

  test.each(['POST', 'OPTIONS'])('answers %s with 405', async (method) =>
    expect(await statusOf('/en/', '', method)).toBe(405),
  );

  test('shows the page of the site with every error', async () => {
    expect(await ask('/%')).toContain('not found');
    expect(await ask('/en/', '', 'POST')).toMatch(/Allow: GET, HEAD[\s\S]*not found/);
  });

  test('sends the headers of _headers for a path, and has browsers revalidate everything else', async () => {
    expect(await ask('/en/')).toMatch(
      /X-Frame-Options: DENY[\s\S]*must-revalidate|must-revalidate[\s\S]*X-Frame-Options: DENY/,
    );
    expect(await ask('/assets/a.css')).toContain('Cache-Control: immutable');
    expect(await ask('/assets/gone.css'), 'it may be there after the next build').toMatch(
      /^HTTP\/1\.1 404 [\s\S]*max-age=0/,
    );
    expect(await ask('/gone/')).toMatch(
      /^HTTP\/1\.1 404 [\s\S]*X-Frame-Options: DENY[\s\S]*not found/,
    );
    expect(await ask('/en/a.ris')).toContain(
      'Content-Type: application/x-research-info-systems; charset=utf-8',
    );
    expect(await ask('/favicon.ico')).toContain('Content-Type: image/x-icon');
    expect(await ask('/%')).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Frame-Options: DENY/);
  });

  test.each([
    '/_headers',
    '/_redirects',
    '//_headers',
    '/%5fheaders',
    '/_HEADERS',
    '/_headers/',
    '/en/../_headers',
  ])('does not send a file that is for hosts: %s', async (target) =>
    expect(await statusOf(target)).toBe(404),
  );

  test('answers 304 to a reader who has the page', async () => {
    const [, etag = ''] = /ETag: (.*)\r/.exec(await ask('/en/')) ?? [];
    expect(await statusOf('/en/', `If-None-Match: ${etag}\r\n`)).toBe(304);
  });

  test('compresses only what is worth compressing', async () => {
    expect(await ask('/assets/a.css', 'Accept-Encoding: gzip\r\n')).toMatch(
      /Vary: Accept-Encoding[\s\S]*Content-Encoding: gzip/,
    );
    expect(await ask('/en/a.ris', 'Accept-Encoding: gzip\r\n')).toContain('Content-Encoding: gzip');
    expect(await ask('/en/', 'Accept-Encoding: gzip\r\n')).not.toContain('Content-Encoding');
  });

  test('serves a new site at once', async () => {
    writeFiles(`${folder}.next`, { 'en/index.html': 'a new home', '404.html': 'not found' });
    renameSync(folder, `${folder}.previous`);
    renameSync(`${folder}.next`, folder);
    expect(await ask('/en/')).toMatch(/a new home$/);
    expect(
      await statusOf(`/..%2f${path.basename(folder)}.previous/en/`),
      'a folder next to the site',
    ).toBe(404);
    rmSync(folder, { recursive: true });
    renameSync(`${folder}.previous`, folder);
  });

  test('sends the whole file if the range ends before it begins', async () => {
    expect(await ask('/en/', 'Range: bytes=3-1\r\n')).toMatch(/^HTTP\/1\.1 200 [\s\S]*home$/);
  });

  test('goes on after a file has disappeared', async () => {
    rmSync(path.join(folder, 'en/gone/index.html'));
    await ask('/en/gone/');
    expect(await statusOf('/en/')).toBe(200);
  });

  // The system counts open files here.
  test.runIf(process.platform === 'linux')(
    'closes the files of answers that waited behind others when their connection closed',
    async () => {
      const openFiles = () => readdirSync('/proc/self/fd').length;
      const before = openFiles();
      const request = 'GET /assets/large.json HTTP/1.1\r\nHost: localhost\r\n\r\n';
      const socket = connect(port, '127.0.0.1', () => socket.write(request.repeat(50)));
      await expect.poll(openFiles).toBeGreaterThan(before + 40);
      socket.destroy();
      await expect.poll(openFiles).toBeLessThanOrEqual(before);
    },
  );
});
