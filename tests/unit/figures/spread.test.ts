import { expect, test } from 'vitest';
import { spread } from '@/lib/figures/spread';

const places = (xs: readonly number[], half = 5, width = 100) =>
  spread(
    xs.map((x) => ({ x, half })),
    width,
  );

test('leaves marks in their places that do not touch', () => {
  expect(places([10, 30, 80])).toEqual([10, 30, 80]);
});

test('moves marks apart that touch, around where they belong, and leaves the others', () => {
  expect(places([40, 42, 80])).toEqual([36, 46, 80]);
  expect(places([40, 40, 40])).toEqual([30, 40, 50]);
});

test('keeps marks within the width and in order', () => {
  expect(places([0, 1, 99, 100])).toEqual([5, 15, 85, 95]);
});

test('gives a larger mark more room', () => {
  expect(
    spread(
      [
        { x: 50, half: 20 },
        { x: 50, half: 5 },
      ],
      100,
    ),
  ).toEqual([37.5, 62.5]);
});

test('has no places for no marks', () => {
  expect(spread([], 100)).toEqual([]);
});
