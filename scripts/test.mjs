import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './setup/browser.mjs';
import { build, checkNode, install, run } from './setup/setup.mjs';
import { installWebServers } from './setup/web-servers.mjs';

/**
 * `npm test`: installs what is missing, runs every check, and closes with a line "N passed, N failed".
 * `npm test -- --quick`: what needs neither a build nor a browser, for work in hand.
 * `npm run quality`: all of it and the benchmarks, and what was measured is written to docs/quality.json and published.
 */
checkNode();
install();
mkdirSync('.cache', { recursive: true });
const quick = process.argv.includes('--quick');
if (!quick) installWebServers();
const environment = { ...(quick ? {} : { CHROMIUM: await findBrowser() }), NEXT_TELEMETRY_DISABLED: '1' };
rmSync('.cache/quality', { recursive: true, force: true });
const node = (script, ...args) => run(process.execPath, [script, ...args], environment) === 0;

let passed = 0;
let failed = 0;
const failures = [];
function count(name, good, bad) {
  passed += good;
  failed += bad;
  if (bad > 0) failures.push(name);
}
function step(name, action) {
  console.log(`\n== ${name}`);
  const ok = action();
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

/** Runs a test runner that writes its counts to a JSON file; a run that wrote none, or counted nothing, has failed. */
function suite(name, report, read, action) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const ok = action();
  const { good, bad } = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { good: 0, bad: 0 };
  count(name, good, bad > 0 ? bad : ok && good > 0 ? 0 : 1);
}

step('Lint and format (Biome)', () => node('node_modules/@biomejs/biome/bin/biome', 'ci', '.'));
step('Types of the routes (next typegen)', () => node('node_modules/next/dist/bin/next', 'typegen'));
step('Types (tsc)', () => node('node_modules/typescript/bin/tsc', '--noEmit'));
const vitest = (...folders) =>
  suite(
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
vitest('tests/unit', 'tests/components', 'tests/content', 'tests/architecture.test.ts');
if (!quick && step('Build', build)) {
  step('A second build, the same byte for byte', () => node('scripts/build-twice.mjs'));
  vitest('tests/site');
  suite(
    'Browser tests (Playwright)',
    '.cache/e2e.json',
    (report) => ({ good: report.stats.expected, bad: report.stats.unexpected + report.stats.flaky }),
    () => node('node_modules/playwright/cli.js', 'test'),
  );
  // Seconds of one machine are a benchmark, not a test: they are measured where the report is made.
  if (process.argv.includes('--record') && failed === 0) {
    step('Lighthouse', () => node('node_modules/tsx/dist/cli.mjs', 'scripts/quality/lighthouse.ts'));
    step('Servers under load', () => node('node_modules/tsx/dist/cli.mjs', 'scripts/bench-servers.ts'));
    step('Builds of 100, 1,000 and 10,000 articles', () => node('node_modules/tsx/dist/cli.mjs', 'scripts/bench.ts'));
    step('Report', () => node('node_modules/tsx/dist/cli.mjs', 'scripts/quality/quality-report.ts') && build());
  }
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
