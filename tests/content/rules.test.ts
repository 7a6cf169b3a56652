import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check-content';
import { formatProblem } from '@/lib/source/problem';
import { expectNone } from '../expect-none';

test('the content keeps every rule', () => {
  const { content, problems } = checkContent();
  expectNone(problems.map(formatProblem));
  // An empty folder would keep every rule too.
  expect(content.pages).not.toEqual([]);
});
