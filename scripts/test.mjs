import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './setup/browser.mjs';
import { readOptions } from './setup/options.mjs';
import { run } from './setup/run.mjs';
import { checkRequirements, contentRead, install, isUpToDate } from './setup/setup.mjs';

const usage = `npm test: installs what is missing and tests the code, on the small site of tests/fixture/, and the content; slow checks look at a page of each kind. The last line is "N passed, N failed".
npm test -- --quick: only the checks that need no build and no browser
npm test -- --content: checks a change of content/ alone: the rules, the build, and the tests of the content
npm test -- --all: also the slow checks on every page, and a second build of the fixture, which must make the same files
For one file: npx vitest run <file>, npx playwright test <file>, npx playwright test --config tests/content <file>`;
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
/** Runs a program of Node, and returns whether it succeeded. */
const node = async ([program, ...args], more = {}, onOutput) =>
  (await run(program, args, { env: { ...env, ...more }, onOutput })) === 0;
const build = ['--import', 'tsx', 'scripts/build.ts'];

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
let hasBrowser;
if (isOfContent) await testContent(isUpToDate() || node(build));
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

async function testEverything() {
  await step('Lint and format (Biome)', () =>
    node(['node_modules/@biomejs/biome/bin/biome', 'ci', '.']),
  );
  await step('Types of the routes (next typegen)', () =>
    node(['node_modules/next/dist/bin/next', 'typegen']),
  );
  await step('Types (tsc)', () => node(['node_modules/typescript/bin/tsc', '--noEmit']));
  const { fixture, content } = isQuick ? {} : startBuilds();
  // The tests of the programs spend half their time waiting, which the others use.
  await vitest('code', 'components', ...(isQuick ? [] : ['programs']));
  if (isQuick) return;
  await testFixture(fixture);
  await testContent(content);
}

/**
 * Builds the fixture, then the site, beside the tests that need neither: alone, each leaves a core
 * idle for half of its time.
 */
function startBuilds() {
  const fixture = buildAside({ CONTENT_DIR: 'tests/fixture', OUT_DIR: '.cache/fixture-site' });
  return { fixture, content: fixture.then(() => isUpToDate() || buildAside()) };
}

/** Builds a site, and shows what the build says when it has ended. Returns whether it succeeded. */
async function buildAside(settings) {
  let said = '';
  const isBuilt = await node(build, settings, (text) => {
    said += text;
  });
  console.log(`\n${said}`);
  return isBuilt;
}

/** Tests the code on the small site of tests/fixture/. */
async function testFixture(built) {
  if (!(await step('Build of the fixture', () => built))) return;
  await vitest('site', ...(isSweep ? ['rebuild'] : []));
  await playwright('e2e', 'playwright.config.ts');
}

/** What a change of content alone can break. */
async function testContent(built) {
  // The build checks the content first.
  if (!(await step('Check and build of the content', () => built))) return;
  env.CONTENT_READ = contentRead;
  await vitest('content');
  await playwright('content-in-browser', 'tests/content');
}

/** Returns whether there is a browser. */
async function installBrowser() {
  env.CHROMIUM = await findBrowser();
  return env.CHROMIUM !== undefined;
}

/** Runs the browser tests of a configuration. */
async function playwright(name, config) {
  hasBrowser ??= step('Installation of the browser', () => browser);
  if (!(await hasBrowser)) return;
  await step(
    `Browser tests: ${config}`,
    () => node(['node_modules/playwright/cli.js', 'test', '--config', config]),
    {
      file: `.cache/${name}.json`,
      read: ({ stats }) => ({ good: stats.expected, bad: stats.unexpected + stats.flaky }),
    },
  );
}

/** Runs projects of vitest.config.ts. */
function vitest(...projects) {
  const file = '.cache/vitest.json';
  const options = [
    ...projects.map((name) => `--project=${name}`),
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ];
  return step(
    `Vitest: ${projects.join(', ')}`,
    () => node(['node_modules/vitest/vitest.mjs', 'run', ...options]),
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

/**
 * Runs one step, and counts it or the tests in its report. Returns whether it passed. A test runner
 * that wrote no report, or ran no test, has failed.
 */
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
