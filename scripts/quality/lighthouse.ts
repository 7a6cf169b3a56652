import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import { pageKinds } from '@/lib/quality/page-kinds';
import { record } from '@/lib/quality/record';
import { createSiteServer } from '@/scripts/serve/serve';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = Number(process.env['LIGHTHOUSE_RUNS'] ?? 3);

type Row = Record<(typeof categories)[number] | 'lcp' | 'tbt' | 'cls' | 'bytes' | 'requests', number>;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Lighthouse's own mobile settings (simulated slow 4G, processor four times slower): median of the runs for one page. */
async function measure(url: string, flags: Flags): Promise<{ row: Row; failed: string[] }> {
  const rows: Row[] = [];
  const failed = new Set<string>();
  for (let i = 0; rows.length < runs; i++) {
    const result = await lighthouse(url, flags);
    if (!result || i > 3 * runs) throw new Error(`Lighthouse gave no result for ${url}`);
    const { audits, categories: scores } = result.lhr;
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
    // Now and then the browser tells of no paint, and the run has no figures.
    if (Number.isNaN(value('largest-contentful-paint'))) continue;
    const network = audits['network-requests']?.details as { items?: { transferSize: number }[] } | undefined;
    rows.push({
      ...(Object.fromEntries(categories.map((id) => [id, Math.round((scores[id]?.score ?? 0) * 100)])) as Record<
        (typeof categories)[number],
        number
      >),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
      bytes: network?.items?.reduce((sum, { transferSize }) => sum + transferSize, 0) ?? Number.NaN,
      requests: network?.items?.length ?? Number.NaN,
    });
    for (const id of categories) {
      for (const { id: audit, weight } of scores[id]?.auditRefs ?? []) {
        const score = audits[audit]?.score;
        if (weight > 0 && typeof score === 'number' && score < 0.9) failed.add(audit);
      }
    }
  }
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return { row: Object.fromEntries(keys.map((key) => [key, median(rows.map((row) => row[key]))])) as Row, failed: [...failed] };
}

const server = createSiteServer(path.resolve('out'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const chrome = await launch({
  ...(process.env['CHROMIUM'] ? { chromePath: process.env['CHROMIUM'] } : {}),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const faults: string[] = [];
const table: Record<string, Row> = {};
for (const [kind, page] of Object.entries(pageKinds)) {
  const url = `http://localhost:${(server.address() as AddressInfo).port}${page}`;
  const { row, failed } = await measure(url, { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' });
  table[kind] = row;
  for (const id of categories) if (row[id] < 100) faults.push(`${kind}: ${id} ${row[id]} (${failed.join(', ')})`);
  if (row.lcp > 1200) faults.push(`${kind}: largest contentful paint ${Math.round(row.lcp)} ms`);
  if (row.tbt > 0) faults.push(`${kind}: total blocking time ${Math.round(row.tbt)} ms`);
  if (row.cls > 0) faults.push(`${kind}: layout shift ${row.cls}`);
}
chrome.kill();
server.close();
console.table(table);
record('lighthouse', {
  version: (await import('lighthouse/package.json', { with: { type: 'json' } })).default.version,
  runs,
  kinds: table,
  findings: faults.length,
});
for (const fault of faults) console.error(fault);
console.log(
  `${Object.keys(pageKinds).length * 1 - new Set(faults.map((fault) => fault.split(':')[0])).size} kinds of page without a fault, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
