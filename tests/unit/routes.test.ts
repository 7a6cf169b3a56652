import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePaths } from '@/lib/routes';

test('each page with a route has a file at its address', () => {
  const isMissing = (path: string) =>
    !['app/[lang]', 'app/(plain)/[lang]'].some((root) => existsSync(`${root}/${path}page.tsx`));
  expect(Object.values(pagePaths).filter(isMissing)).toEqual([]);
});
