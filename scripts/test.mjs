import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './setup/browser.mjs';
import { run, script } from './setup/run.mjs';
import { build, checkNode, install } from './setup/setup.mjs';
import { installWebServers } from './setup/web-servers.mjs';

const isQuick = process.argv.includes('--quick');
const env = { NEXT_TELEMETRY_DISABLED: '1' };
const node = async (program, ...args) => (await run(process.execPath, [program, ...args], { env })) === 0;
const tsx = (program) => node('--import', 'tsx', program);

let passed = 0;
let failed = 0;
const failures = [];

/**
 * `npm test`: installs what is missing, runs every check, and closes with a line "N passed, N failed".
 * `npm test -- --quick`: what needs neither a build nor a browser, for work in hand.
 * `npm run quality`: all of it and the benchmarks, and what was measured is written to docs/quality.json and published.
 */
checkNode();
await script(async () => {
  await install();
  mkdirSync('.cache', { recursive: true });
  if (!isQuick) {
    await installWebServers();
    env.CHROMIUM = await findBrowser();
  }
  rmSync('.cache/quality', { recursive: true, force: true });
  await step('Lint and format (Biome)', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '.'));
  await step('Types of the routes (next typegen)', () => node('node_modules/next/dist/bin/next', 'typegen'));
  await step('Types (tsc)', () => node('node_modules/typescript/bin/tsc', '--noEmit'));
  await vitest('tests/unit', 'tests/components', 'tests/content', 'tests/architecture.test.ts');
  if (!isQuick && (await step('Build', build))) await testSite();
  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

async function testSite() {
  await step('A second build, the same byte for byte', () => node('scripts/build-twice.mjs'));
  await vitest('tests/site');
  await suite(
    'Browser tests (Playwright)',
    '.cache/e2e.json',
    (report) => ({ good: report.stats.expected, bad: report.stats.unexpected + report.stats.flaky }),
    () => node('node_modules/playwright/cli.js', 'test'),
  );
  // Seconds of one machine are a benchmark, not a test: they are measured where the report is made.
  if (!process.argv.includes('--record') || failed > 0) return;
  await step('Lighthouse', () => tsx('scripts/quality/lighthouse.ts'));
  await step('Servers under load', () => tsx('scripts/bench-servers.ts'));
  await step('Builds of 100, 1,000 and 10,000 articles', () => tsx('scripts/bench.ts'));
  await step('Report', async () => (await tsx('scripts/quality/quality-report.ts')) && (await build()));
}

function vitest(...folders) {
  return suite(
    `Vitest: ${folders.join(', ')}`,
    '.cache/vitest.json',
    // A file that could not even be read counts as a failed suite without a failed test.
    (report) => ({ good: report.numPassedTests, bad: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0) }),
    () =>
      node(
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=dot',
        '--reporter=json',
        '--outputFile.json=.cache/vitest.json',
        ...folders,
      ),
  );
}

/** Runs a test runner that writes its counts to a JSON file; a run that wrote none, or counted nothing, has failed. */
async function suite(name, report, read, action) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const ok = await action();
  const { good, bad } = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { good: 0, bad: 0 };
  count(name, good, bad > 0 ? bad : ok && good > 0 ? 0 : 1);
}

async function step(name, action) {
  console.log(`\n== ${name}`);
  const ok = await action();
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

function count(name, good, bad) {
  passed += good;
  failed += bad;
  if (bad > 0) failures.push(name);
}
