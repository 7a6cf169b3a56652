import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { pageKinds } from '@/lib/quality/page-kinds';
import { record } from '@/lib/quality/record';
import { servers } from '@/scripts/servers/servers';

// `npm run bench:servers`: 20,000 requests, 100 at a time, for pages of out/ as a browser asks for them. Prints the table of docs/performance.md.
const amount = 20_000;
const addresses = ['/', '/en/', '/en/news/', ...(pageKinds['country'] ? [pageKinds['country']] : []), '/en/events/', '/en/get-help/'];

if (!existsSync('out')) throw new Error('There is no out/: run npm run build first');
console.log(`${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}\n`);
console.log('| server | requests a second | half within | 99 in 100 within | slowest | failures |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
const measured: Record<string, string | number>[] = [];
for (const { name, installed, start } of servers) {
  if (!installed) {
    console.log(`| ${name} | not on this machine | | | | |`);
    continue;
  }
  const server = await start(path.resolve('out'));
  const result = await autocannon({
    url: server.address,
    connections: 100,
    amount,
    workers: 1,
    requests: addresses.map((address) => ({ path: address, headers: { 'accept-encoding': 'gzip, br' } })),
  });
  await server.stop();
  const failures = result.errors + result.timeouts + amount - result['2xx'];
  if (failures > 0) process.exitCode = 1;
  const { p50, p99, max } = result.latency;
  const rate = Math.round(amount / result.duration);
  measured.push({ name, rate, half: p50, failures });
  console.log(`| ${name} | ${rate.toLocaleString('en')} | ${p50} ms | ${p99} ms | ${max} ms | ${failures} |`);
}
record('load', { servers: measured });
