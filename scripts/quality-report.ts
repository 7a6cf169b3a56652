import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import type { QualityReport } from '@/lib/quality';

const folder = '.cache/quality';

type Measured = Record<string, unknown>;
const measured = (name: string): Measured => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const versionOf = (packageName: string): string => JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8')).version;

/** Adds up what the parts of one check noted: "axe-1.json", "axe-2.json" and so on. */
function total(check: string): { pages: number; findings: number } {
  const parts = readdirSync(folder).filter((name) => name === `${check}.json` || name.startsWith(`${check}-part-`));
  if (parts.length === 0) throw new Error(`No test noted what ${check} measured: run all of npm test first`);
  return parts
    .map(measured)
    .reduce<{ pages: number; findings: number }>(
      (sum, part) => ({ pages: sum.pages + Number(part['pages']), findings: sum.findings + Number(part['findings']) }),
      { pages: 0, findings: 0 },
    );
}

if (!existsSync(folder)) throw new Error('No test has noted anything: run all of npm test first');
const { kinds } = measured('lighthouse.json') as { kinds: Record<string, Omit<QualityReport['lighthouse'][number], 'kind'>> };
const report: QualityReport = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}, Node ${process.versions.node}`,
  checks: [
    { id: 'axe', tool: `axe-core ${versionOf('axe-core')}`, ...total('axe') },
    { id: 'html-validate', tool: `html-validate ${versionOf('html-validate')}`, ...total('html-validate') },
    { id: 'vnu', tool: `vnu-jar ${versionOf('vnu-jar')}`, ...total('vnu') },
    { id: 'links', tool: 'scripts/check-site.ts', ...total('links') },
    { id: 'privacy', tool: `Playwright ${versionOf('playwright')}`, ...total('privacy') },
  ],
  lighthouse: Object.entries(kinds).map(([kind, row]) => ({
    kind,
    performance: row.performance,
    accessibility: row.accessibility,
    'best-practices': row['best-practices'],
    seo: row.seo,
    lcp: Math.round(row.lcp),
    tbt: Math.round(row.tbt),
    cls: Math.round(row.cls * 1000) / 1000,
  })),
  weights: measured('weights.json')['kinds'] as QualityReport['weights'],
};
writeFileSync('docs/quality.json', `${JSON.stringify(report, null, 2)}\n`);
console.log('Wrote docs/quality.json: build again to publish it.');
