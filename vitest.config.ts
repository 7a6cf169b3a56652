import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // West of Greenwich: a date read as local time would fall on the day before.
    env: { TZ: 'America/Los_Angeles' },
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    testTimeout: 30_000,
    // Vitest itself leaves one processor idle, which of two is half.
    maxWorkers: '100%',
  },
});
