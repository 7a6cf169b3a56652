import { expect, test } from 'vitest';
import { findStatedFigure } from '@/lib/content/text/stated-figures';

const find = (text: string, ...values: number[]) =>
  findStatedFigure(
    'en',
    text,
    values.map((value) => ({ value, label: `things, ${value}` })),
  )?.value;

test('finds the first figure of a report that a text states', () => {
  expect(find('A course trained 27 officers.', 5679, 27)).toBe('27');
  expect(find('The network had 42 members, two for each of the 21 courts.', 21, 42)).toBe('42');
  expect(find('More than 50 people discussed it.', 52, 15)).toBeUndefined();
});

test('finds a number that is spelled out, however it begins', () => {
  expect(find('Twenty-six participants tried it out.', 20, 6, 26)).toBe('26');
  expect(find('Eighteen prosecutors trained.', 18)).toBe('18');
  expect(find('Officials of six provinces met.', 6)).toBe('6');
});

test('does not find a number inside another one', () => {
  expect(find('It was held in 2018.', 18)).toBeUndefined();
  expect(find('At least 10,000 people took part.', 10, 10_000)).toBe('10,000');
  expect(find('It cost 1.5 per cent.', 1, 5)).toBeUndefined();
  expect(find('Twenty-eight judges met.', 20, 8)).toBeUndefined();
});

test('writes large numbers in words, as a text does', () => {
  expect(find('It reached more than 1.4 million users.', 500_000, 1_400_000)).toBe('1.4 million');
});

test('says what was counted', () => {
  const figure = { value: 25, label: 'participants' };
  expect(findStatedFigure('en', 'It had 25 participants.', [figure])).toEqual({
    ...figure,
    value: '25',
  });
});

test('turns the words for a lower limit into a sign, and keeps what else the label says', () => {
  const found = (label: string) =>
    findStatedFigure('en', 'More than 300 trained.', [{ value: 300, label }]);
  expect(found('prosecutors trained (more than)')).toEqual({
    value: '300+',
    label: 'prosecutors trained',
  });
  expect(found('officials to be trained (goal, over)')).toEqual({
    value: '300+',
    label: 'officials to be trained (goal)',
  });
  expect(found('participants (about)')).toEqual({ value: '300', label: 'participants (about)' });
});
