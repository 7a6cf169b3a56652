import { defineConfig } from 'playwright/test';
import { sameFonts } from './scripts/setup/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 3217);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.cache/e2e.json' }]],
  outputDir: '.cache/e2e',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { env: sameFonts, ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }) },
  },
  webServer: {
    command: 'node --import tsx scripts/serve/serve.ts',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
