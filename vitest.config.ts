import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vitest/config';

const components = 'tests/components/**/*.test.tsx';
/** Tests that look at content/, or at the site built from it; all others look at a small made-up site. */
const ofContent = ['content', 'site', 'rebuild'].map((folder) => `tests/${folder}/**/*.test.ts`);
const fixture = 'tests/fixture';

/** The packages as the site runs them: their builds for development take a quarter longer to parse Markdown. */
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
    testTimeout: 30_000,
    setupFiles: 'tests/put-back.ts',
    // By default Vitest leaves one core idle: half of them on a machine with two.
    maxWorkers: '100%',
    projects: [
      // Files of one environment share the modules they load: loading them again for each took half of the time.
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [components, ...ofContent],
          env: { CONTENT_DIR: fixture },
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'content', include: ofContent, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: [components],
          setupFiles: ['tests/components/clean-up.ts'],
          env: { CONTENT_DIR: fixture },
          environment: 'jsdom',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
