import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePaths } from '@/lib/routes';

test('each page with a route has a file at its address', () => {
  const files = Object.values(pagePaths).map((path) => `app/[lang]/${path}page.tsx`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
