import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { record } from '@/lib/quality/record';
import type { QualityReport } from '@/lib/quality/report';
import { writeContent } from '@/scripts/bench/bench-content';
import { runMeasured } from '@/scripts/bench/measured-process';
import { exportEnvironment, nextExport } from '@/scripts/publish/next-export';
import { filesOf } from '@/scripts/publish/site-files';

/** `npm run bench [articles ...]`: what a first build costs with that many articles, against the plain export of Next, which is one of its steps. */
const sizes = process.argv.slice(2).map(Number);
const folder = '.cache/bench';
const content = path.resolve(folder, 'content');
const exported = `${folder}/export`;
const out = `${folder}/out`;

type Costs = NonNullable<QualityReport['scale']>[number];

const builds: Costs[] = [];
for (const articles of sizes.length > 0 ? sizes : [1000, 10_000]) {
  builds.push(await measure(articles));
  console.table(builds);
}
record('scale', { builds });
clean();

/** A build keeps what it drew and finished for the next one; without that each build is a first one. */
function clean(): void {
  for (const left of [folder, '.cache/cards', '.cache/finished']) rmSync(left, { recursive: true, force: true });
}

/** A build prints the other files while Next exports; here one step follows the other, so that each can be measured. */
async function measure(articles: number): Promise<Costs> {
  clean();
  writeContent('content', content, articles);
  const step = (...args: string[]) => runMeasured(args, { CONTENT_DIR: content, NODE_ENV: 'production', ...exportEnvironment(exported) });
  const check = await step('--import', 'tsx', 'scripts/check.ts');
  const plain = await step(...nextExport);
  const print = await step('--import', 'tsx', 'scripts/publish/print-site.ts', out);
  const finish = await step('--import', 'tsx', 'scripts/publish/publish.ts', exported, out);
  const steps = [check, plain, print, finish];
  const made = await filesIn(out);
  return {
    articles,
    pages: made.filter((file) => file.endsWith('.html')).length,
    seconds: Math.round(steps.reduce((sum, { seconds }) => sum + seconds, 0)),
    exportSeconds: Math.round(plain.seconds),
    megabytes: megabytesOf(made),
    exportMegabytes: megabytesOf(await filesIn(exported)),
    memory: Math.round(Math.max(...steps.map(({ memory }) => memory)) / 1e6),
  };
}

/** The files below a folder, without their compressed copies. */
async function filesIn(root: string): Promise<string[]> {
  return (await filesOf(root)).filter((file) => !/\.(gz|br)$/.test(file)).map((file) => root + file);
}

function megabytesOf(files: readonly string[]): number {
  return Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e5) / 10;
}
