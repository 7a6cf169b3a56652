import { afterEach, vi } from 'vitest';

// Test files share their modules: what a test changes must not reach the next file.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
