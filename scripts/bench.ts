import { readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { writeContent } from './bench-content';
import { type Run, runMeasured } from './measured-process';

const folder = '.cache/bench';
const content = path.resolve(folder, 'content');
const exported = `${folder}/export`;
const out = `${folder}/out`;

/**
 * `npm run bench [articles ...]`: what a build costs with that many articles, step by step,
 * against the plain export of Next, which is the middle step alone.
 */
async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}\n`);
  console.log(
    '| articles | pages | check s | Next export s | finish s | whole s | of export | ms a page | peak MB | export MB, files | site MB, files | of export | search MB |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const articles of sizes.length > 0 ? sizes : [100, 1000, 10_000]) console.log(await measure(articles));
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
  const seconds = check.seconds + plain.seconds + finish.seconds;
  const peak = Math.max(...[check, plain, finish].map(({ peakMemory }) => peakMemory));
  const [before, after, search] = [weigh(exported), weigh(out, /\.(gz|br|zst)$/), weigh(`${out}/pagefind`, /\.(gz|br|zst)$/)];
  const cells = [
    articles,
    after.pages,
    check.seconds.toFixed(1),
    plain.seconds.toFixed(1),
    finish.seconds.toFixed(1),
    seconds.toFixed(1),
    (seconds / plain.seconds).toFixed(2),
    ((seconds * 1000) / after.pages).toFixed(1),
    megabytes(peak),
    `${megabytes(before.bytes)}, ${before.files}`,
    `${megabytes(after.bytes)}, ${after.files}`,
    (after.bytes / before.bytes).toFixed(2),
    megabytes(search.bytes),
  ];
  return `| ${cells.join(' | ')} |`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Files below a folder and their bytes, without those that `except` names. */
function weigh(root: string, except = /^$/): { bytes: number; files: number; pages: number } {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !except.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return {
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

await main();
