import { defineConfig } from 'playwright/test';
import { sameFonts } from './scripts/setup/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 3217);

const everyPage = 'every-page.spec.ts';

/** Optimizing the code of a page in the background does not pay off before the page is left: it is turned off. */
const launch = (...args: string[]) => ({
  env: sameFonts,
  args: ['--js-flags=--no-opt --no-maglev --always-sparkplug', ...args],
  ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
});

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e',
  use: {
    baseURL: `http://localhost:${port}`,
  },
  projects: [
    // Its tests need no picture; not drawing any saves a fifth of their time. The layout is the same.
    { name: 'every page', testMatch: everyPage, use: { launchOptions: launch('--disable-threaded-compositing') } },
    { name: 'readers', testIgnore: everyPage, use: { launchOptions: launch() } },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve/serve.ts',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
