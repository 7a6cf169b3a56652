import { launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { pageKindsIn } from '@/lib/quality/page-kinds';
import { record } from '@/lib/quality/record';
import type { QualityReport } from '@/lib/quality/report';
import { startSiteServer } from '@/scripts/serve/serve';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = Number(process.env['LIGHTHOUSE_RUNS'] ?? 3);

type Row = QualityReport['lighthouse'][number];

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Lighthouse's own mobile settings (simulated slow 4G, processor four times slower): median of the runs for one page, and what cost it points. */
async function measure(kind: string, url: string, flags: Flags): Promise<{ row: Row; failed: string[] }> {
  const results: Result[] = [];
  for (let i = 0; results.length < runs; i++) {
    const result = await lighthouse(url, flags);
    if (!result || i > 3 * runs) throw new Error(`Lighthouse gave no result for ${url}`);
    // Now and then the browser tells of no paint, and the run has no figures.
    if (figureOf(result.lhr, 'largest-contentful-paint') !== undefined) results.push(result.lhr);
  }
  const score = (id: string) => Math.round(median(results.map(({ categories: scores }) => scores[id]?.score ?? 0)) * 100);
  const value = (id: string) => median(results.map((result) => figureOf(result, id) ?? Number.NaN));
  return {
    row: {
      kind,
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      lcp: Math.round(value('largest-contentful-paint')),
      tbt: Math.round(value('total-blocking-time')),
      cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    },
    failed: [...new Set(results.flatMap(failedAudits))],
  };
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];
const figureOf = ({ audits }: Result, id: string) => audits[id]?.numericValue;
const failedAudits = ({ audits, categories: scores }: Result): string[] =>
  Object.values(scores)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);

const server = await startSiteServer('out');
const chrome = await launch({
  ...(process.env['CHROMIUM'] ? { chromePath: process.env['CHROMIUM'] } : {}),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
/** A page of each kind in each language, those of the originals first: "home", "home (fr)". */
const others = openLanguages().filter((lang) => lang !== defaultLang);
const pages = [defaultLang as Lang, ...others].flatMap((lang) =>
  Object.entries(pageKindsIn(lang)).map(([kind, page]) => [lang === defaultLang ? kind : `${kind} (${lang})`, page] as const),
);
const faults: string[] = [];
const kinds: Row[] = [];
for (const [kind, page] of pages) {
  const { row, failed } = await measure(kind, server.address + page, {
    port: chrome.port,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  kinds.push(row);
  for (const id of categories) if (row[id] < 100) faults.push(`${kind}: ${id} ${row[id]} (${failed.join(', ')})`);
  if (row.lcp > 1200) faults.push(`${kind}: largest contentful paint ${row.lcp} ms`);
  if (row.tbt > 0) faults.push(`${kind}: total blocking time ${row.tbt} ms`);
  if (row.cls > 0) faults.push(`${kind}: layout shift ${row.cls}`);
}
chrome.kill();
await server.stop();
console.table(kinds);
record('lighthouse', { version: (await import('lighthouse/package.json', { with: { type: 'json' } })).default.version, kinds });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
