import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './setup/browser.mjs';
import { run, script } from './setup/run.mjs';
import { build, checkNode, install } from './setup/setup.mjs';
import { installWebServers } from './setup/web-servers.mjs';

/**
 * `npm test`: installs what is missing, runs every check, slow ones on a page of each kind, and closes with a line "N passed, N failed".
 * `npm test -- --quick`: only what starts no program, build or browser.
 * `npm test -- --all`: the slow checks on every page, a second build, a small site in a test language, and the web servers too.
 * `npm run quality`: the same and the benchmarks; what was measured is written to docs/quality.json and published.
 */
const options = readOptions(process.argv.slice(2));
const isSweep = options.has('--all') || options.has('--record');
const isQuick = options.has('--quick');
const env = { NEXT_TELEMETRY_DISABLED: '1', SWEEP: isSweep ? 'all' : '' };
const node = async (program, ...args) => (await run(process.execPath, [program, ...args], { env })) === 0;
const tsx = (program) => node('--import', 'tsx', program);

let passed = 0;
let failed = 0;
const failures = [];
const times = [];

checkNode();
await script(async () => {
  await install();
  mkdirSync('.cache', { recursive: true });
  if (isSweep) await installWebServers();
  if (!isQuick) env.CHROMIUM = await findBrowser();
  rmSync('.cache/quality', { recursive: true, force: true });
  await step('Lint and format (Biome)', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '.'));
  await step('Types of the routes (next typegen)', () => node('node_modules/next/dist/bin/next', 'typegen'));
  await step('Types (tsc)', () => node('node_modules/typescript/bin/tsc', '--noEmit'));
  await vitest('tests/unit', 'tests/components', 'tests/content', 'tests/architecture.test.ts');
  if (!isQuick) {
    await vitest('tests/programs');
    if (await step('Build', build)) await testSite();
  }
  console.log(`\n${times.map(({ name, seconds }) => `${seconds.toFixed(0).padStart(5)} s  ${name}`).join('\n')}`);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
  if (isQuick) console.log('\nNot run: the build and the tests of the site (npm test)');
  else if (!isSweep) console.log('\nNot run: the sweeps over every page (npm test -- --all)');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

async function testSite() {
  if (isSweep) {
    await step('A second build, the same byte for byte', () => node('scripts/build-twice.mjs'));
    // It builds a site of its own.
    await vitest('tests/language');
  }
  await vitest('tests/site');
  await suite(
    'Browser tests (Playwright)',
    '.cache/e2e.json',
    (report) => ({ good: report.stats.expected, bad: report.stats.unexpected + report.stats.flaky }),
    () => node('node_modules/playwright/cli.js', 'test'),
  );
  // Seconds of one machine are a benchmark, not a test: they are measured where the report is made.
  if (!options.has('--record') || failed > 0) return;
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
  rmSync(report, { force: true });
  const ok = await timed(name, action);
  const { good, bad } = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { good: 0, bad: 0 };
  count(name, good, bad > 0 ? bad : ok && good > 0 ? 0 : 1);
}

async function step(name, action) {
  const ok = await timed(name, action);
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

async function timed(name, action) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const ok = await action();
  times.push({ name, seconds: (performance.now() - started) / 1000 });
  return ok;
}

function count(name, good, bad) {
  passed += good;
  failed += bad;
  if (bad > 0) failures.push(name);
}

/** The options that were given; exits with a message when one does not exist. */
function readOptions(given) {
  const known = ['--quick', '--all', '--record'];
  const unknown = given.filter((option) => !known.includes(option));
  if (unknown.length === 0) return new Set(given);
  console.error(
    `There is no option ${unknown.join(' ')}: npm test takes --quick or --all. For one file: npx vitest run <file>, or npx playwright test <file>`,
  );
  process.exit(1);
}
