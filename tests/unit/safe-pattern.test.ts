import { expect, test } from 'vitest';
import { patternFinding } from '@/lib/source/safe-pattern';

test.each([
  'plain words',
  "trafics? (d'|des )êtres humains",
  '(?<!\\p{L})нелегал\\p{L}*',
  '[(+*)]+ \\(a\\)+ x{2}',
  '[^.]{0,60} b',
])('accepts %s', (pattern) => expect(patternFinding(pattern)).toBeUndefined());

test.each([
  ['(a', /is not a regular expression/],
  ['(a+)+b', /repeats a group/],
  ['([ab]|a)*b', /repeats a group/],
  ['(?:a?){2,}', /repeats a group/],
  ['a+b+c+d+e+', /more than four parts/],
  ['a?', /fits an empty text/],
])('refuses %s', (pattern, reason) => expect(patternFinding(pattern)?.reason).toMatch(reason));
