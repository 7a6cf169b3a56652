import { defineConfig } from 'playwright/test';
import { sameFonts } from './scripts/setup/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 3217);

/** Tests of the content, for those who change nothing else. */
const ofContent = /\/content\/[^/]*\.spec\.ts$/;
/** Tests that only measure. They need no picture, and not drawing any saves a fifth of their time; the layout is the same. A click would wait for the picture. */
const measuring = /\/e2e\/(every-page|keyboard)\.spec\.ts$/;

/** Optimizing the code of a page in the background does not pay off before the page is left: it is turned off. */
const launch = (...args: string[]) => ({
  env: sameFonts,
  args: ['--js-flags=--no-opt --no-maglev --always-sparkplug', ...args],
  ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
});

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e',
  use: {
    baseURL: `http://localhost:${port}`,
  },
  projects: [
    {
      name: 'measuring',
      testMatch: measuring,
      use: { launchOptions: launch('--disable-threaded-compositing') },
    },
    {
      name: 'readers',
      testMatch: /\/e2e\/[^/]*\.spec\.ts$/,
      testIgnore: measuring,
      use: { launchOptions: launch() },
    },
    { name: 'content', testMatch: ofContent, use: { launchOptions: launch() } },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve/serve.ts',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
