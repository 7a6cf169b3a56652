import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '@/lib/hosting/headers';
import { isText, mediaType, mediaTypes } from '@/lib/hosting/media-types';
import { record } from '@/lib/quality/record';
import type { RunningServer } from '@/scripts/serve/serve';
import { servers } from '@/scripts/servers/servers';
import { expectNone } from '../expect-none';
import { isSweep } from '../sweep';
import { addressOf, readSite, siteFiles } from './site';

const out = path.resolve('out');
const hidden = /^\/_(headers|redirects)|\.(br|gz)$/;
const present = new Set(siteFiles);
const files = [...present].filter((file) => !hidden.test(file));

/** A file of each media type, and the pages with a content policy of their own. */
const samples = [...mediaTypes.map(([end]) => end), '']
  .flatMap((end) => files.find((file) => file.endsWith(end) && mediaType(file) === mediaType(`/x${end}`)) ?? [])
  .concat(files.filter((file) => /\/(search|get-help|staying-safe-online)\/index\.html$/.test(file)));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

// Not fetch(), which would decode the body and hide what was sent.
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

for (const { name, installed, start } of servers.filter((server) => isSweep || server.name === 'local server')) {
  describe.skipIf(!installed)(`${name}${installed ? '' : ' (not on this machine)'}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start(out);
    });
    afterAll(() => server?.stop());
    const get = (address: string, headers = {}, method = 'GET') => ask(server.address + address, headers, method);

    it('sends each kind of file in full, with its type and all headers of its path', async () => {
      const faults: string[] = [];
      for (const file of samples) {
        const address = addressOf(file);
        const answer = await get(address);
        faults.push(...missingHeaders(answer, address));
        if (answer.status !== 200) faults.push(`${address}: status ${answer.status}`);
        if (answer.headers['content-type'] !== mediaType(file)) faults.push(`${address}: type ${answer.headers['content-type']}`);
        if (!answer.body.equals(readSite(file))) faults.push(`${address}: not the bytes of the file`);
      }
      record(`servers-part-${name.replaceAll(' ', '-')}`, { amount: samples.length, findings: faults.length });
      expectNone(faults);
    });

    it('compresses text if the reader accepts that, and says so in Vary', async () => {
      const faults: string[] = [];
      for (const file of samples.filter((sample) => isText(sample) && present.has(`${sample}.gz`))) {
        const whole = readSite(file);
        for (const accepted of name === 'nginx' ? ['gzip'] : ['gzip', 'br']) {
          const { headers, body } = await get(addressOf(file), { 'Accept-Encoding': accepted });
          if (headers['content-encoding'] !== accepted) faults.push(`${file}: ${headers['content-encoding']} instead of ${accepted}`);
          else if (!(accepted === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).equals(whole)) faults.push(`${file}: wrong bytes`);
          if (headers['vary']?.toString().toLowerCase() !== 'accept-encoding') faults.push(`${file}: Vary is ${headers['vary']}`);
          if (headers['content-type'] !== mediaType(file)) faults.push(`${file}: type ${headers['content-type']}`);
        }
      }
      expectNone(faults);
    });

    it('answers 304 without a body to a reader who already has the page', async () => {
      const { headers } = await get('/en/', { 'Accept-Encoding': 'gzip' });
      const again = await get('/en/', { 'Accept-Encoding': 'gzip', 'If-None-Match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    it('redirects an address without its final slash, keeping the query', async () => {
      const { status, headers } = await get('/en/news?from=mail');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe('/en/news/?from=mail');
    });

    it('redirects nobody to another host when an address begins with two slashes', async () => {
      const locations = await Promise.all(
        ['//en/news', '//en/news?a=b'].map(async (address) => String((await get(address)).headers['location'] ?? '/')),
      );
      expectNone(locations.filter((location) => !/^\/(?!\/)/.test(location)));
    });

    it.each(['/en/no-such-page/', '/assets/gone.css', '/no.ics', '/_headers', '/_redirects'])(
      'answers %s with 404 and its page',
      async (address) => {
        const answer = await get(address);
        expect(answer.status).toBe(404);
        expect(answer.headers['content-type']).toBe(mediaType('/404.html'));
        expect(answer.body.equals(readSite('/404.html'))).toBe(true);
        expectNone(missingHeaders(answer, '/404.html'));
      },
    );

    it('refuses methods that change something', async () => {
      expect((await get('/en/', {}, 'POST')).status).toBe(405);
    });

    it('sends nothing from outside the site', async () => {
      const { status } = await get('/../package.json');
      expect([400, 404]).toContain(status);
    });
  });
}
