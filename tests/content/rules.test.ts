import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { formatProblem } from '@/lib/content/problem';

test('the content keeps every rule', () => {
  const { content, problems } = checkContent();
  expect(problems.map(formatProblem)).toEqual([]);
  // An empty folder would keep every rule too.
  expect(content.pages).not.toEqual([]);
});
