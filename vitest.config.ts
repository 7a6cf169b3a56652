import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';

/** The small made-up site on which code is tested, and where `npm test` builds it. */
const fixture = { CONTENT_DIR: 'tests/fixture', OUT_DIR: '.cache/fixture-site', CONTENT_READ: '' };

/**
 * The packages as the site runs them: their builds for development take a quarter longer to parse
 * Markdown.
 */
const asBuilt: Plugin = {
  name: 'as built',
  configResolved: ({ ssr }) => {
    ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
  },
};

export default defineConfig({
  plugins: [react(), asBuilt],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // West of Greenwich: a date read as local time would fall on the day before.
    env: { TZ: 'America/Los_Angeles' },
    // Builds run at the same time.
    testTimeout: 90_000,
    setupFiles: 'tests/put-back.ts',
    // By default Vitest leaves one core idle: half of them on a machine with two.
    maxWorkers: '100%',
    projects: [
      // Files of one environment share the modules they load: loading them again for each took half
      // of the time. Code, without a built site.
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          setupFiles: ['tests/reworded-messages.ts'],
          env: fixture,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/reworded-messages.ts', 'tests/components/clean-up.ts'],
          env: fixture,
          environment: 'jsdom',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['tests/programs/**/*.test.ts'],
          env: fixture,
          isolate: false,
        },
      },
      // The fixture, built.
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/pages/**/*.test.ts'],
          env: fixture,
          isolate: false,
        },
      },
      // Another build of the fixture, to compare with.
      {
        extends: true,
        test: { name: 'rebuild', include: ['tests/rebuild/**/*.test.ts'], env: fixture },
      },
      // content/, and the site built from it.
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts', 'tests/pages/**/*.test.ts'],
          isolate: false,
          // A test reads thousands of pages, also on a slow or a busy machine.
          testTimeout: 120_000,
        },
      },
    ],
  },
});
