import { expect, test } from 'vitest';
import { inTime } from '@/lib/source/in-time';

test('gives what some work returns, and passes on what it throws', () => {
  expect(inTime(1, () => undefined)).toEqual([undefined]);
  expect(inTime(1, () => 'a')).toEqual(['a']);
  expect(() => inTime(1, () => JSON.parse('{'))).toThrow(SyntaxError);
});

test.each([
  ['a repeated group', '(a+)+b'],
  ['five parts of any length', 'a*a*a*a*a*b'],
  ['forty choices', `${'(?:a|a)'.repeat(40)}b`],
  ['many parts of some length', `${'.{0,60}'.repeat(12)}b`],
])('stops a regular expression that would run for ever: %s', (_, pattern) => {
  const began = Date.now();
  expect(inTime(0.05, () => new RegExp(pattern, 'u').test('a'.repeat(5_000)))).toEqual([]);
  expect(Date.now() - began, 'milliseconds').toBeLessThan(10_000);
});
