import { afterEach, vi } from 'vitest';

// Test files share their modules, so a test's changes must not reach the next file.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
