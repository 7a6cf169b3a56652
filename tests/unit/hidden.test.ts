import { expect, test } from 'vitest';
import { hiddenIn } from '@/lib/source/hidden';
import { quoted } from '@/lib/source/problem';

/** Code points that a text may not have, each with the nearest that it may have. */
test.each([
  ['an invisible character', 0x08, 0x09],
  ['an invisible character', 0x0b, 0x0a],
  ['an invisible character', 0x7f, 0x7e],
  ['an invisible character', 0xad, 0xae],
  ['an invisible character', 0x200b, 0x200a],
  ['an invisible character', 0x2029, 0x2027],
  ['an invisible character', 0xd800, 0xd7fb],
  ['an invisible character', 0xe000, 0xf900],
  ['an invisible character', 0xfe0f, 0xfe10],
  ['a code that stands for no character', 0x378, 0x377],
  ['a code that stands for no character', 0x379, 0x37a],
  ['a code that stands for no character', 0xfdd0, 0xfdcf],
  ['a code that stands for no character', 0xfdef, 0xfdf0],
  ['a code that stands for no character', 0xfffe, 0xfffc],
  ['a code that stands for no character', 0xffff, 0x10000],
  ['a code that stands for no character', 0x1ffff, 0x20000],
  ['a code that stands for no character', 0x10ffff, 0x20000],
  ['the sign of a character that was lost', 0xfffd, 0xfffc],
])('refuses %s, %x, and accepts %x', (what, refused, accepted) => {
  const code = refused.toString(16).toUpperCase().padStart(4, '0');
  const text = `a ${String.fromCodePoint(refused)}`;
  expect(hiddenIn(text)?.reason).toBe(`has ${what}, U+${code}`);
  expect(hiddenIn(`a ${String.fromCodePoint(accepted)}`)).toBeUndefined();
  if (refused !== 0xfffd) expect(quoted(text)).toMatch(/^"a (\\u[\da-f]{4}){1,2}"$/);
});

test.each([
  ['Latin and Cyrillic', 'K\u0430thmandu', 'K-\u0430'],
  ['Cyrillic and Latin', '\u041ak', '\u041a k'],
  ['Latin and Greek', 'Nep\u03b1l', 'Nep \u03b1'],
  ['Greek and Latin', '\u03bdn', '\u03bd/n'],
  ['Latin with an accent and Greek', 'e\u0301\u03b1', 'e\u0301 \u03b1'],
  ['Cyrillic with an accent and Latin', '\u0430\u0301a', '\u0430\u0301'],
])('refuses letters of %s in one word, and accepts them in two', (_, refused, accepted) => {
  expect(hiddenIn(refused)?.reason).toMatch(/^has letters of two scripts in one word/);
  expect(hiddenIn(accepted)).toBeUndefined();
});
