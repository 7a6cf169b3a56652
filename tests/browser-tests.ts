import path from 'node:path';
import type { PlaywrightTestConfig } from 'playwright/test';
import { sameFonts } from '../scripts/setup/browser.mjs';

/** Optimizing the code of a page in the background does not pay off before the page is left: it is turned off. */
export const launch = (...args: string[]) => ({
  env: sameFonts,
  args: ['--js-flags=--no-opt --no-maglev --always-sparkplug', ...args],
  ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
});

/** What the browser tests of code and of content have in common: a server for the site in OUT_DIR. */
export function browserTests(name: string): PlaywrightTestConfig {
  const root = path.resolve(import.meta.dirname, '..');
  const port = Number(process.env['E2E_PORT'] ?? 3217);
  return {
    testMatch: /\.spec\.ts$/,
    fullyParallel: true,
    workers: 2,
    forbidOnly: true,
    reporter: [['dot'], ['json', { outputFile: path.join(root, `.cache/${name}.json`) }]],
    outputDir: path.join(root, '.cache', name),
    use: { baseURL: `http://localhost:${port}`, launchOptions: launch() },
    webServer: {
      command: 'node --import tsx scripts/serve/serve.ts',
      cwd: root,
      url: `http://localhost:${port}/en/`,
      env: { PORT: String(port) },
      reuseExistingServer: false,
    },
  };
}
