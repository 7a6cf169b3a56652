import { readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { record } from '@/lib/quality/record';
import type { QualityReport } from '@/lib/quality/report';
import { writeContent } from '@/scripts/bench/bench-content';
import { type Run, runMeasured } from '@/scripts/bench/measured-process';
import { exportEnvironment, nextExport } from '@/scripts/publish/next-export';

const folder = '.cache/bench';
const content = path.resolve(folder, 'content');
const exported = `${folder}/export`;
const out = `${folder}/out`;

type Sums = Pick<Run, 'seconds' | 'cpuSeconds'>;

/** What a site of so many articles costs. */
interface Costs {
  articles: number;
  check: Sums;
  /** The plain export of Next, which is the middle step alone. */
  plain: Run;
  /** A build prints the other files while it exports; here one step follows another. */
  print: Run;
  finish: Run;
  whole: Sums;
  peakMemory: number;
  exported: Weight;
  out: Weight;
}

/** Bytes and files below a folder, without the copies compressed ahead. */
interface Weight {
  bytes: number;
  files: number;
  pages: number;
}

/** `npm run bench [articles ...]`: what a first build costs with that many articles, step by step, against the plain export of Next. */
async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}\n`);
  const all: Costs[] = [];
  for (const articles of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
    const costs = await measure(articles);
    // What took minutes shall not be lost where a larger size fails.
    console.error(printTable([costs]));
    all.push(costs);
  }
  console.log(printTable(all));
  record('scale', { builds: all.map(forReport) });
  console.log(`\n${printGoals(all)}`);
  clean();
}

/** What a first build draws and finishes is kept for the next one: here each build is a first one. */
function clean(): void {
  for (const left of [folder, '.cache/cards', '.cache/finished']) rmSync(left, { recursive: true, force: true });
}

async function measure(articles: number): Promise<Costs> {
  clean();
  writeContent('content', content, articles);
  const step = (...args: string[]): Promise<Run> =>
    runMeasured(args, { CONTENT_DIR: content, NODE_ENV: 'production', ...exportEnvironment(exported) });
  const check = await step('--import', 'tsx', 'scripts/check.ts');
  const plain = await step(...nextExport);
  const print = await step('--import', 'tsx', 'scripts/publish/print-site.ts', out);
  const finish = await step('--import', 'tsx', 'scripts/publish/publish.ts', exported, out);
  const steps = [check, plain, print, finish];
  const sum = (of: (run: Run) => number) => steps.reduce((total, run) => total + of(run), 0);
  return {
    articles,
    check,
    plain,
    print,
    finish,
    whole: { seconds: sum(({ seconds }) => seconds), cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds) },
    peakMemory: Math.max(...steps.map(({ peakMemory }) => peakMemory)),
    exported: weigh(exported),
    out: weigh(out),
  };
}

const rows: Readonly<Record<string, (costs: Costs) => string>> = {
  'pages made': ({ out: { pages } }) => whole(pages),
  'check of the content, s (of one core)': ({ check }) => both(check),
  'plain Next export, s': ({ plain }) => both(plain),
  'printing of the other files, s': ({ print }) => both(print),
  'finish, s': ({ finish }) => both(finish),
  'whole build, s': (costs) => both(costs.whole),
  'pages a second': ({ out: { pages }, whole: { seconds } }) => (pages / seconds).toFixed(1),
  'milliseconds a page': ({ out: { pages }, whole: { seconds, cpuSeconds } }) =>
    both({ seconds: (seconds * 1000) / pages, cpuSeconds: (cpuSeconds * 1000) / pages }),
  'time, of the plain export': ({ whole, plain }) =>
    `${(whole.seconds / plain.seconds).toFixed(2)} (${(whole.cpuSeconds / plain.cpuSeconds).toFixed(2)})`,
  'peak memory of the export, MB': ({ plain }) => megabytes(plain.peakMemory),
  'peak memory of the printing, MB': ({ print }) => megabytes(print.peakMemory),
  'peak memory of the finish, MB': ({ finish }) => megabytes(finish.peakMemory),
  'plain export, MB (files)': (costs) => size(costs.exported),
  'finished site, MB (files)': (costs) => size(costs.out),
  'bytes, of the plain export': (costs) => (costs.out.bytes / costs.exported.bytes).toFixed(2),
};

function printTable(all: readonly Costs[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['articles', ...all.map(({ articles }) => whole(articles))]),
    line(['---', ...all.map(() => '---:')]),
    ...Object.entries(rows).map(([name, of]) => line([name, ...all.map(of)])),
  ].join('\n');
}

/** Each goal for the largest site measured, and whether it is met. */
function printGoals(all: readonly Costs[]): string {
  const largest = all.reduce((a, b) => (b.articles > a.articles ? b : a));
  const thousand = all.find(({ articles }) => articles === 1000);
  const goals = [
    { what: 'time, of the plain export', most: 1.3, is: largest.whole.seconds / largest.plain.seconds },
    { what: 'bytes, of the plain export', most: 0.5, is: largest.out.bytes / largest.exported.bytes },
    { what: 'peak memory, MB', most: 1500, is: largest.peakMemory / 1e6 },
    ...(thousand ? [{ what: 'time a page, of that at 1,000 articles', most: 1.2, is: pageTime(largest) / pageTime(thousand) }] : []),
  ];
  return [
    `Goals at ${whole(largest.articles)} articles:`,
    ...goals.map(({ what, most, is }) => `- ${what}: at most ${most}; ${is.toFixed(most < 10 ? 2 : 0)}, ${is <= most ? 'met' : 'NOT met'}`),
  ].join('\n');
}

/** The figures that the page about the quality of the site publishes. */
function forReport({
  articles,
  out: made,
  whole,
  plain,
  exported: before,
  peakMemory,
}: Costs): NonNullable<QualityReport['scale']>[number] {
  const mega = (bytes: number) => Math.round(bytes / 1e5) / 10;
  return {
    articles,
    pages: made.pages,
    seconds: Math.round(whole.seconds),
    exportSeconds: Math.round(plain.seconds),
    megabytes: mega(made.bytes),
    exportMegabytes: mega(before.bytes),
    memory: Math.round(peakMemory / 1e6),
  };
}

const pageTime = (costs: Costs) => (costs.whole.seconds * 1000) / costs.out.pages;
const both = ({ seconds, cpuSeconds }: Sums) => `${seconds.toFixed(1)} (${cpuSeconds.toFixed(1)})`;
const size = ({ bytes, files }: Weight) => `${megabytes(bytes)} (${whole(files)})`;
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const whole = (count: number) => count.toLocaleString('en');

function weigh(root: string): Weight {
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
