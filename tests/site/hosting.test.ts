import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '@/lib/hosting/headers';
import { isText, mediaType, mediaTypes } from '@/lib/hosting/media-types';
import { filesOf } from '@/scripts/publish/site-files';
import type { RunningServer } from '@/scripts/serve/serve';
import { servers } from '@/scripts/servers/servers';
import { record } from '../../lib/quality/record';
import { expectNone } from '../expect-none';
import { isSweep } from '../sweep';

const out = path.resolve('out');
const hidden = /^\/_(headers|redirects)|\.(br|gz)$/;
const files = existsSync(out) ? (await filesOf(out)).filter((file) => !hidden.test(file)) : [];
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');

/** One file of each kind that the site has: a page, a stylesheet, a calendar ... */
const samples = [...mediaTypes.map(([end]) => end), '']
  .flatMap((end) => files.find((file) => file.endsWith(end) && mediaType(file) === mediaType(`/x${end}`)) ?? [])
  .concat(files.filter((file) => /\/(search|get-help|staying-safe-online)\/index\.html$/.test(file)));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

// Not fetch(): it would decode the body and hide what was sent.
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

function missingHeaders(answer: Answer, address: string): string[] {
  return headersFor(address)
    .filter(([name, value]) => answer.headers[name.toLowerCase()] !== value)
    .map(([name, value]) => `${address}: ${name} is "${answer.headers[name.toLowerCase()]}", not "${value}"`);
}

it('finds a finished site to serve', () => expect(samples).not.toEqual([]));

for (const { name, installed, start } of servers.filter((server) => isSweep || server.name === 'local server')) {
  describe.skipIf(!installed)(`${name}${installed ? '' : ' (not on this machine)'}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start(out);
    });
    afterAll(() => server?.stop());
    const get = (address: string, headers = {}, method = 'GET') => ask(server.address + address, headers, method);

    it('sends each kind of file whole, with its type and all headers of its path', async () => {
      const faults: string[] = [];
      for (const file of samples) {
        const address = addressOf(file);
        const answer = await get(address);
        faults.push(...missingHeaders(answer, address));
        if (answer.status !== 200) faults.push(`${address}: status ${answer.status}`);
        if (answer.headers['content-type'] !== mediaType(file)) faults.push(`${address}: type ${answer.headers['content-type']}`);
        if (!answer.body.equals(await readFile(out + file))) faults.push(`${address}: other bytes than the file's`);
      }
      record(`servers-part-${name.replaceAll(' ', '-')}`, { amount: samples.length, findings: faults.length });
      expectNone(faults);
    });

    it('sends text compressed as the reader can take it, and says that it depends on that', async () => {
      const faults: string[] = [];
      for (const file of samples.filter((sample) => isText(sample) && existsSync(`${out}${sample}.gz`))) {
        const whole = await readFile(out + file);
        for (const accepted of name === 'nginx' ? ['gzip'] : ['gzip', 'br']) {
          const { headers, body } = await get(addressOf(file), { 'Accept-Encoding': accepted });
          if (headers['content-encoding'] !== accepted) faults.push(`${file}: ${headers['content-encoding']} in place of ${accepted}`);
          else if (!(accepted === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).equals(whole)) faults.push(`${file}: wrong bytes`);
          if (headers['vary']?.toString().toLowerCase() !== 'accept-encoding') faults.push(`${file}: Vary is ${headers['vary']}`);
          if (headers['content-type'] !== mediaType(file)) faults.push(`${file}: type ${headers['content-type']}`);
        }
      }
      expectNone(faults);
    });

    it('answers 304 without a body to a reader who has the page already', async () => {
      const { headers } = await get('/en/', { 'Accept-Encoding': 'gzip' });
      const again = await get('/en/', { 'Accept-Encoding': 'gzip', 'If-None-Match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    it('sends an address without its last slash to the one with it, question mark and all', async () => {
      const { status, headers } = await get('/en/news?from=mail');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe('/en/news/?from=mail');
    });

    it('sends nobody to another host by two slashes', async () => {
      const locations = await Promise.all(
        ['//en/news', '//en/news?a=b'].map(async (address) => String((await get(address)).headers['location'] ?? '/')),
      );
      expectNone(locations.filter((location) => !/^\/(?!\/)/.test(location)));
    });

    it.each(['/en/no-such-page/', '/assets/gone.css', '/no.ics', '/_headers', '/_redirects'])(
      'answers %s with 404 and the page that helps',
      async (address) => {
        const answer = await get(address);
        expect(answer.status).toBe(404);
        expect(answer.headers['content-type']).toBe(mediaType('/404.html'));
        expect(answer.body.equals(await readFile(`${out}/404.html`))).toBe(true);
        expectNone(missingHeaders(answer, '/404.html'));
      },
    );

    it('refuses what would change something', async () => {
      expect((await get('/en/', {}, 'POST')).status).toBe(405);
    });

    it('sends nothing from outside of the site', async () => {
      const { status } = await get('/../package.json');
      expect([400, 404]).toContain(status);
    });
  });
}
