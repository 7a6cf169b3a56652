import { expect, test } from 'vitest';
import { drawQuarterStrip } from '@/lib/figures/quarter-strip';

/** The left and upper edge of each square of a path. */
const cornersIn = (path = '') =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('stacks a square for each activity in its quarter, and leaves out those without a month', () => {
  const dates = ['2018-01-05', '2018-02', '2018-12', '2018'];
  const { squares, width, height } = drawQuarterStrip(dates, [2018, 2018], { height: 40 });
  expect([width, height]).toEqual([40, 20]);
  expect(cornersIn(squares)).toEqual([
    [0, 10],
    [0, 0],
    [30, 10],
  ]);
});

test('marks one of the activities, on top of its quarter, and points at it', () => {
  const dates = ['2018-01-05', '2018-02'];
  const { squares, marked } = drawQuarterStrip(dates, [2018, 2018], { height: 40, marked: 0 });
  expect(cornersIn(squares)).toEqual([[0, 17]]);
  expect(marked).toMatch(/^M0 7h9.*M4\.5 6l/);
  expect(drawQuarterStrip(dates, [2018, 2018], { height: 40 }).marked).toBeUndefined();
});

test('stays within its height, however many activities a quarter has', () => {
  const { squares, height } = drawQuarterStrip(Array(30).fill('2018-01'), [2018, 2018], {
    height: 40,
  });
  expect(cornersIn(squares)).toHaveLength(30);
  expect(height).toBe(40);
});

test('has the scale of the strips that it is compared with', () => {
  const one = drawQuarterStrip(['2018-01'], [2018, 2018], { height: 40, most: 8 });
  expect(one.height).toBe(40);
  expect(cornersIn(one.squares)).toEqual([[0, 35]]);
});

test('runs from right to left if the script does, within the same width', () => {
  const [left, right] = (['ltr', 'rtl'] as const).map((direction) =>
    drawQuarterStrip(['2018-01-05', '2019-12'], [2018, 2019], { height: 40, direction }),
  );
  expect(cornersIn(right?.squares).map(([x = 0]) => 80 - x - 9)).toEqual(
    cornersIn(left?.squares).map(([x]) => x),
  );
});
