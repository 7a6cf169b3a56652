import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { run } from './run.mjs';

// The one without windows first: the tests run in two thirds of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => existsSync(place));
}

async function ofPlaywright() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The environment of a browser whose pages look alike on every machine with Linux; elsewhere it
 * changes nothing.
 */
export const sameFonts = {
  ...process.env,
  FONTCONFIG_FILE: path.resolve('scripts/setup/fonts.conf'),
};

/** Shows only what goes wrong: tests run at the same time. */
const aptGet = (...args) =>
  promisify(execFile)('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).catch(({ stderr }) => console.error(stderr));

/**
 * Path of a Chromium: one on this machine, else Playwright's download, else Debian's package if
 * this is root; undefined, with a message, if there is none.
 */
export async function findBrowser() {
  const there = process.env.CHROMIUM ?? onThisMachine() ?? (await ofPlaywright());
  if (there) return there;
  console.log('No Chromium here: installing one while the first tests run ...');
  const install = ['install', 'chromium'];
  if ((await run('node_modules/playwright/cli.js', install, { onOutput: () => {} })) === 0) {
    const downloaded = await ofPlaywright();
    if (downloaded) return downloaded;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  }
  const installed = onThisMachine();
  if (installed) return installed;
  console.error(
    'The tests need Chromium. Install it (for example "sudo apt-get install chromium"), or name one: CHROMIUM=/path/to/chromium npm test',
  );
  return undefined;
}
