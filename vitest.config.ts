import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// These replace the disk or packages, which must not affect another test file.
const apart = 'tests/programs/**/*.test.ts';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // West of Greenwich: a date read as local time would fall on the day before.
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 30_000,
    setupFiles: 'tests/put-back.ts',
    // By default Vitest leaves one core idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'apart', include: [apart] } },
      // The others share the modules they load: loading them for each file was a third of the time.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.{ts,tsx}'], exclude: [apart, 'tests/e2e/**'], isolate: false },
      },
    ],
  },
});
