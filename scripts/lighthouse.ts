import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { openLanguages } from '@/lib/i18n/open-languages';
import { pageKindsIn } from '@/scripts/page-kinds/page-kinds';
import { startSiteServer } from '@/scripts/serve/serve';
import { readOptions } from './setup/options.mjs';

/** The part of Lighthouse's report that is read here. */
interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/**
 * npx fetches it at the first run: with all it needs it is a quarter of the packages, and nothing
 * else uses it.
 */
const command =
  'npx --yes lighthouse@12.8.2 --output=json --quiet --no-enable-error-reporting --chrome-flags="--headless=new --no-sandbox --disable-gpu"';
const env = {
  ...process.env,
  ...(process.env['CHROMIUM'] && { CHROME_PATH: process.env['CHROMIUM'] }),
};

const usage =
  'npm run lighthouse: prints the scores of the main kinds of page of the built site, the median of three runs; npm run lighthouse -- en ar: in these languages alone';
const { positionals } = readOptions(usage, {}, true);
const chosen: readonly string[] = positionals;
const langs = openLanguages().filter((lang) => chosen.length === 0 || chosen.includes(lang));
const server = await startSiteServer('out');
for (const lang of langs) {
  for (const [kind, page] of Object.entries(pageKindsIn(lang))) {
    const results: Result[] = [];
    while (results.length < 3) results.push(await runOnce(server.address + page));
    const figures = Object.entries(figuresOf(kind, results));
    console.log(`${kind} (${lang}): ${figures.map((figure) => figure.join(' ')).join(', ')}`);
  }
}
await server.stop();

/**
 * One run with Lighthouse's own mobile settings: simulated slow 4G and a processor four times
 * slower.
 */
async function runOnce(url: string): Promise<Result> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const run = await promisify(exec)(`${command} ${url}`, { env, maxBuffer: 2 ** 26 }).catch(
      ({ stderr }) => console.error(stderr),
    );
    const result: Result | undefined = run && JSON.parse(run.stdout);
    // Now and then the browser reports no paint, and the run has no figures.
    if (result?.audits['largest-contentful-paint']?.numericValue !== undefined) return result;
  }
  throw new Error(`Lighthouse gave no result for ${url}`);
}

/**
 * The medians of the runs for one page. Names the audits that cost it points, and then fails the
 * program.
 */
function figuresOf(kind: string, results: readonly Result[]) {
  const median = (of: (run: Result) => number | null | undefined) =>
    results.map((run) => of(run) ?? 0).sort((a, b) => a - b)[Math.floor(results.length / 2)] ?? 0;
  const scores = Object.keys(results[0]?.categories ?? {}).map((id) => [
    id,
    Math.round(median((run) => run.categories[id]?.score) * 100),
  ]);
  const value = (id: string) => median((run) => run.audits[id]?.numericValue);
  const figures = {
    ...Object.fromEntries(scores),
    'LCP (ms)': Math.round(value('largest-contentful-paint')),
    'TBT (ms)': Math.round(value('total-blocking-time')),
    CLS: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
  };
  if (scores.some(([, score]) => Number(score) < 100)) {
    console.error(`${kind}: ${[...new Set(results.flatMap(failedAudits))].join(', ')}`);
    process.exitCode = 1;
  }
  return figures;
}

function failedAudits({ audits, categories }: Result): string[] {
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return weighted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9);
}
