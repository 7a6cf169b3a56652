import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// They stand in for the disk or for packages, or read other content: nothing of that may reach another file.
const apart = ['tests/programs/**/*.test.ts', 'tests/language/**/*.test.ts'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // West of Greenwich: a date read as local time would fall on the day before.
    env: { TZ: 'America/Los_Angeles' },
    testTimeout: 30_000,
    setupFiles: 'tests/put-back.ts',
    // Vitest itself leaves one processor idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      // The others share the modules they load: loading them anew for each file was a third of the time.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...apart, 'tests/e2e/**'], isolate: false },
      },
    ],
  },
});
