import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { pageKinds } from '@/lib/quality/page-kinds';
import { routes } from '@/lib/routes';

const page = process.argv[2] ?? pageKinds['article'] ?? routes.home('en');

/** What one page costs on its first visit: requests, and bytes gzip by kind, without speculative fetches of other pages. */
async function measure(folder: string): Promise<Record<string, number>> {
  const server = createServer(sirv(folder, { extensions: ['html'] }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
    args: ['--no-sandbox'],
  });
  const tab = await browser.newPage();
  const costs: Record<string, number> = { requests: 0 };
  tab.on('response', async (response) => {
    const kind = response.request().resourceType();
    costs['requests'] = (costs['requests'] ?? 0) + 1;
    const body = await response.body().catch(() => Buffer.alloc(0));
    costs[kind] = (costs[kind] ?? 0) + (kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length);
  });
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}${page}`, { waitUntil: 'networkidle' });
  await tab.waitForTimeout(500);
  await browser.close();
  server.close();
  return costs;
}

console.table({ 'plain Next export': await measure('.cache/export'), 'finished site': await measure('out') });
