import { expect, test } from 'vitest';
import { fitText } from '@/lib/cards/fit-text';

/** Every letter is half as wide as it is high. */
const measure = (text: string) => text.length / 2;
const box = { width: 100, height: 60, sizes: [20, 10], leading: 1 };

test('uses the largest size at which the whole text fits', () => {
  expect(fitText('one two', box, measure)).toEqual({ size: 20, lines: ['one two'] });
  expect(fitText('alpha beta gamma delta epsilon zeta', box, measure).size).toBe(10);
});

test('keeps every word, in order, within the width of the box', () => {
  const text = 'alpha beta gamma delta epsilon zeta';
  const { size, lines } = fitText(text, box, measure);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map(measure)) * size).toBeLessThanOrEqual(box.width);
});

test('makes lines of even length, without a single word on the last', () => {
  expect(fitText('aaaa bbbb cc', { ...box, sizes: [20] }, measure).lines).toEqual([
    'aaaa',
    'bbbb cc',
  ]);
});

test('does not break a line at a no-break space, nor inside marks of direction', () => {
  const narrow = { ...box, sizes: [20] };
  expect(fitText('aaa bbbb\u00A0: cc', narrow, measure).lines).toEqual(['aaa', 'bbbb\u00A0: cc']);
  expect(fitText('aaa \u206610 000\u2069 c', narrow, measure).lines).toEqual([
    'aaa',
    '\u206610 000\u2069 c',
  ]);
});

test('throws if a text fits at no size, so that none is ever cut', () => {
  expect(() => fitText('a'.repeat(50), box, measure)).toThrow('does not fit');
});
