import { defineConfig } from 'playwright/test';
import { browserTests, launch } from './tests/browser-tests';

// Tests of code, on the fixture; those of the content have a configuration of their own in
// tests/content/.
process.env['CONTENT_DIR'] = 'tests/fixture';
process.env['OUT_DIR'] = '.cache/fixture-site';
process.env['CONTENT_READ'] = '';

/**
 * Tests that only measure. They need no picture, and not drawing any saves a fifth of their time;
 * the layout is the same. A click would wait for the picture.
 */
const measuring = /\/(every-page|keyboard)\.spec\.ts$/;

export default defineConfig({
  ...browserTests('e2e'),
  testDir: 'tests/e2e',
  projects: [
    {
      name: 'measuring',
      testMatch: measuring,
      use: { launchOptions: launch('--disable-threaded-compositing') },
    },
    { name: 'readers', testIgnore: measuring },
  ],
});
