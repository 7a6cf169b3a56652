import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import type { CheckId, QualityReport, TrialId } from '@/lib/quality/report';

const folder = '.cache/quality';

type Measured = Record<string, unknown>;
const measured = (name: string): Measured => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const versionOf = (packageName: string): string => JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8')).version;

/** Sums what the parts of a check or trial recorded: "axe-part-1.json", "axe-part-2.json" and so on. */
function total(id: CheckId | TrialId): { amount: number; findings: number } {
  const parts = readdirSync(folder)
    .filter((name) => name === `${id}.json` || name.startsWith(`${id}-part-`))
    .map(measured);
  if (parts.length === 0) throw new Error(`No test recorded "${id}": was it skipped? (the W3C checker needs Java)`);
  const sum = (of: (part: Measured) => unknown) => parts.reduce((before, part) => before + Number(of(part)), 0);
  return { amount: sum((part) => part['pages'] ?? part['amount']), findings: sum((part) => part['findings']) };
}

function check(id: CheckId, tool: string): QualityReport['checks'][number] {
  const { amount: pages, findings } = total(id);
  return { id, tool, pages, findings };
}

const trial = (id: TrialId, tool: string): QualityReport['trials'][number] => ({ id, tool, ...total(id) });

if (process.env['SWEEP'] !== 'all' || !existsSync(folder)) throw new Error('The report covers every page: run npm run quality');
const lighthouse = measured('lighthouse.json') as { version: string; kinds: QualityReport['lighthouse'] };
const { rulesVersion, worst, most } = measured('observatory.json') as unknown as QualityReport['observatory'];
const playwright = `Playwright ${versionOf('playwright')}`;
const vitest = `Vitest ${versionOf('vitest')}`;
const report: QualityReport = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}, Node ${process.versions.node}`,
  checks: [
    check('axe', `axe-core ${versionOf('axe-core')}`),
    check('keyboard', playwright),
    check('html-validate', `html-validate ${versionOf('html-validate')}`),
    check('vnu', `vnu-jar ${versionOf('vnu-jar')}`),
    check('links', 'scripts/publish/check-site.ts'),
    check('privacy', playwright),
    check('observatory', `HTTP Observatory, rules ${rulesVersion}`),
  ],
  trials: [
    trial('damaged', `fast-check ${versionOf('fast-check')}`),
    trial('hostile', vitest),
    trial('killed', vitest),
    trial('full-disk', vitest),
    trial('twice', 'scripts/build-twice.mjs'),
    trial('servers', vitest),
  ],
  observatory: { rulesVersion, worst, most },
  lighthouseVersion: lighthouse.version,
  lighthouse: lighthouse.kinds,
  weights: measured('weights.json')['kinds'] as QualityReport['weights'],
  servers: measured('load.json')['servers'] as QualityReport['servers'],
  scale: measured('scale.json')['builds'] as QualityReport['scale'],
};
writeFileSync('docs/quality.json', `${JSON.stringify(report, null, 2)}\n`);
console.log('Wrote docs/quality.json: build again to publish it.');
