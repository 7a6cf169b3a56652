import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/source/problem';
import { expectNone } from '../expect-none';

// Reading and checking everything takes a slow machine more than the usual half minute.
test('the content keeps every rule', { timeout: 120_000 }, () => {
  const { content, problems } = checkContent();
  expectNone(problems.map(formatProblem));
  // An empty folder would keep every rule too.
  expect(content.pages).not.toEqual([]);
});
