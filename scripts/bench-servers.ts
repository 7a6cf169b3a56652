import path from 'node:path';
import autocannon from 'autocannon';
import { pageKinds } from '@/lib/quality/page-kinds';
import { record } from '@/lib/quality/record';
import type { QualityReport } from '@/lib/quality/report';
import { servers } from '@/scripts/servers/servers';

/** `npm run bench:servers`: 20,000 requests, 100 at a time, for six pages of the built site, to each server on this machine. */
const amount = 20_000;
const addresses = ['/', ...['home', 'news', 'country', 'events', 'get help'].flatMap((kind) => pageKinds[kind] ?? [])];

const measured: NonNullable<QualityReport['servers']>[number][] = [];
for (const { name, start } of servers.filter(({ installed }) => installed)) {
  const server = await start(path.resolve('out'));
  const result = await autocannon({
    url: server.address,
    connections: 100,
    amount,
    workers: 1,
    requests: addresses.map((address) => ({ path: address, headers: { 'accept-encoding': 'gzip, br' } })),
  });
  await server.stop();
  console.log(`\n${name}\n${autocannon.printResult(result)}`);
  const failures = result.errors + result.timeouts + amount - result['2xx'];
  if (failures > 0) process.exitCode = 1;
  measured.push({ name, rate: Math.round(amount / result.duration), half: result.latency.p50, failures });
}
record('load', { servers: measured });
