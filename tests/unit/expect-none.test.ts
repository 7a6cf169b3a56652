import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';

test('the message names the offenders, one per line', () => {
  expect(() => expectNone(['news/a.md: 12 words', 'news/b.md: 14 words'])).toThrow(
    /^2 found, none expected:\n {2}news\/a\.md: 12 words\n {2}news\/b\.md: 14 words$/,
  );
  expectNone([]);
});
