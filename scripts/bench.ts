import { readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { QualityReport } from '@/lib/quality';
import { record } from '@/tests/record';
import { writeContent } from './bench-content';
import { type Run, runMeasured } from './measured-process';

const folder = '.cache/bench';
const content = path.resolve(folder, 'content');
const exported = `${folder}/export`;
const out = `${folder}/out`;
const builds: NonNullable<QualityReport['scale']>[number][] = [];

/**
 * `npm run bench [articles ...]`: what a build costs with that many articles, step by step,
 * against the plain export of Next, which is the middle step alone.
 */
async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}\n`);
  const steps = ['check', 'Next export', 'finish', 'whole'];
  const heads = ['articles', 'pages', ...steps.map((name) => `${name} s (CPU)`), 'of export', 'ms a page', 'peak MB'];
  heads.push('export MB (files)', 'site MB (files)', 'of export', 'search MB');
  console.log(`| ${heads.join(' | ')} |\n|${' ---: |'.repeat(heads.length)}`);
  for (const articles of sizes.length > 0 ? sizes : [100, 1000, 10_000]) console.log(await measure(articles));
  record('scale', { builds });
  rmSync(folder, { recursive: true });
}

async function measure(articles: number): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  writeContent('content', content, articles);
  const step = (...args: string[]): Promise<Run> =>
    runMeasured(args, { CONTENT_DIR: content, NEXT_DIST_DIR: exported, NEXT_TELEMETRY_DISABLED: '1' });
  const check = await step('--import', 'tsx', 'scripts/check-content.ts');
  const plain = await step('node_modules/next/dist/bin/next', 'build');
  const finish = await step('--import', 'tsx', 'scripts/publish.ts', exported, out);
  const steps = [check, plain, finish];
  const sum = (of: (run: Run) => number) => steps.reduce((total, run) => total + of(run), 0);
  const whole = { seconds: sum(({ seconds }) => seconds), cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds) };
  const [before, after, search] = [weigh(exported), weigh(out), weigh(`${out}/pagefind`)];
  const mega = (bytes: number) => Math.round(bytes / 1e5) / 10;
  builds.push({
    articles,
    pages: after.pages,
    seconds: Math.round(whole.seconds),
    exportSeconds: Math.round(plain.seconds),
    megabytes: mega(after.bytes),
    exportMegabytes: mega(before.bytes),
    memory: Math.round(Math.max(...steps.map(({ peakMemory }) => peakMemory)) / 1e6),
  });
  const cells = [
    articles,
    after.pages,
    ...[...steps, whole].map(({ seconds, cpuSeconds }) => `${seconds.toFixed(1)} (${cpuSeconds.toFixed(1)})`),
    `${(whole.seconds / plain.seconds).toFixed(2)} (${(whole.cpuSeconds / plain.cpuSeconds).toFixed(2)})`,
    `${((whole.seconds * 1000) / after.pages).toFixed(0)} (${((whole.cpuSeconds * 1000) / after.pages).toFixed(0)})`,
    megabytes(Math.max(...steps.map(({ peakMemory }) => peakMemory))),
    `${megabytes(before.bytes)} (${before.files})`,
    `${megabytes(after.bytes)} (${after.files})`,
    (after.bytes / before.bytes).toFixed(2),
    megabytes(search.bytes),
  ];
  return `| ${cells.join(' | ')} |`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Files below a folder and their bytes, without the copies compressed ahead. */
function weigh(root: string): { bytes: number; files: number; pages: number } {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return {
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

await main();
