import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './setup/browser.mjs';
import { readOptions } from './setup/options.mjs';
import { run } from './setup/run.mjs';
import { checkRequirements, contentRead, install, isUpToDate } from './setup/setup.mjs';

const usage = `npm test: installs what is missing and runs every check, the slow ones on a page of each kind. The last line is "N passed, N failed".
npm test -- --quick: only the checks that need no build and no browser
npm test -- --content: checks a change of content/ alone: the rules, the build, and the tests of the content
npm test -- --all: also the slow checks on every page, and a second build, which must make the same files
For one file: npx vitest run <file>, or npx playwright test <file>`;
const {
  quick: isQuick,
  content: isOfContent,
  all: isSweep,
} = readOptions(usage, {
  quick: { type: 'boolean' },
  content: { type: 'boolean' },
  all: { type: 'boolean' },
}).values;
const env = { NEXT_TELEMETRY_DISABLED: '1', SWEEP: isSweep ? 'all' : '' };
const node = async (program, ...args) => (await run(program, args, { env })) === 0;

let passed = 0;
let failed = 0;
const failures = [];
const times = [];

checkRequirements();
install();
mkdirSync('.cache', { recursive: true });
// Downloads run alongside the first tests, which do not need them.
const browser = isQuick ? undefined : installBrowser();
browser?.catch(() => {});
if (isOfContent) await testContent();
else await testEverything();
console.log(
  `\n${times.map(({ name, seconds }) => `${seconds.toFixed(0).padStart(5)} s  ${name}`).join('\n')}`,
);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
if (isOfContent) console.log('\nNot run: the tests of the code (npm test)');
else if (isQuick) console.log('\nNot run: the build and the tests of the site (npm test)');
else if (!isSweep) console.log('\nNot run: the sweeps over every page (npm test -- --all)');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What a change of content alone can break. */
async function testContent() {
  await step('Check of the content', () => node('--import', 'tsx', 'scripts/check.ts'));
  const isBuilt = failed === 0 && (await buildSite());
  if (!isBuilt) return;
  env.CONTENT_READ = contentRead;
  await vitest('tests/content');
  if (await step('Installation of the browser', () => browser)) await playwright('content');
}

async function testEverything() {
  await step('Lint and format (Biome)', () =>
    node('node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
  );
  await step('Types of the routes (next typegen)', () =>
    node('node_modules/next/dist/bin/next', 'typegen'),
  );
  await step('Types (tsc)', () => node('node_modules/typescript/bin/tsc', '--noEmit'));
  // The tests of the programs spend half their time waiting, which the others use.
  await vitest(
    'tests/unit',
    'tests/components',
    'tests/architecture.test.ts',
    ...(isQuick ? [] : ['tests/programs']),
  );
  if (isQuick) return;
  const isBuilt = await buildSite();
  if ((await step('Installation of the browser', () => browser)) && isBuilt) await testSite();
}

const buildSite = () => step('Build', async () => isUpToDate() || build());

async function build() {
  const { register } = await import('tsx/esm/api');
  register();
  const { build } = await import('./build.ts');
  return build();
}

/** Returns whether there is a browser. */
async function installBrowser() {
  env.CHROMIUM = await findBrowser();
  return env.CHROMIUM !== undefined;
}

async function testSite() {
  env.CONTENT_READ = contentRead;
  await vitest('tests/content', 'tests/site', ...(isSweep ? ['tests/rebuild'] : []));
  await playwright();
}

/** Runs the browser tests, or those of one project of playwright.config.ts. */
const playwright = (project) =>
  step(
    'Browser tests (Playwright)',
    () =>
      node('node_modules/playwright/cli.js', 'test', ...(project ? [`--project=${project}`] : [])),
    {
      file: '.cache/e2e.json',
      read: ({ stats }) => ({ good: stats.expected, bad: stats.unexpected + stats.flaky }),
    },
  );

function vitest(...folders) {
  const file = '.cache/vitest.json';
  const options = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return step(
    `Vitest: ${folders.join(', ')}`,
    () => node('node_modules/vitest/vitest.mjs', 'run', ...options, ...folders),
    {
      file,
      // A file that cannot be loaded is a failed suite without a failed test.
      read: (report) => ({
        good: report.numPassedTests,
        bad: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
        names: report.testResults
          .flatMap((file) => file.assertionResults.filter(({ status }) => status === 'failed'))
          .map(({ fullName }) => fullName),
      }),
    },
  );
}

/** Runs one step, and counts it or the tests in its report. Returns whether it passed. A test runner that wrote no report, or ran no test, has failed. */
async function step(name, action, report) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  if (report) rmSync(report.file, { force: true });
  const ok = await action();
  times.push({ name, seconds: (performance.now() - started) / 1000 });
  const { good, bad, names = [] } = report ? countsIn(report) : { good: ok ? 1 : 0, bad: 0 };
  const faults = bad > 0 ? bad : ok && good > 0 ? 0 : 1;
  passed += good;
  failed += faults;
  if (faults > 0) failures.push([name, ...names].join('\n  - '));
  return faults === 0;
}

function countsIn({ file, read }) {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { good: 0, bad: 0 };
}
