import { defineConfig } from 'playwright/test';
import { sameFonts } from './scripts/setup/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 3217);

const everyPage = 'every-page.spec.ts';

/** A page is left before code made faster in the background has paid for itself, so that is turned off. */
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
    // It waits for no picture, and drawing none saves a fifth of its time. The layout is the same.
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
