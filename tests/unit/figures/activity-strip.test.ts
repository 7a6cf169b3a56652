import { expect, test } from 'vitest';
import { drawActivityStrip } from '@/lib/figures/activity-strip';

const sizes = { width: 160, height: 40 };

test('stacks a square for each activity in its quarter, and leaves out those without a month', () => {
  const { squares } = drawActivityStrip(
    ['2018-01-05', '2018-02', '2018-12', '2018'],
    undefined,
    [2018, 2018],
    sizes,
  );
  expect(squares.map(({ x }) => x)).toEqual([0, 0, 120]);
  expect(new Set(squares.map(({ y }) => y)).size).toBe(2);
});

test('marks one of the activities, on top of its quarter, and points at it', () => {
  const { squares, pointer } = drawActivityStrip(['2018-01-05', '2018-02'], 0, [2018, 2018], sizes);
  const highlighted = squares.find(({ isHighlighted }) => isHighlighted);
  expect(highlighted?.y).toBe(Math.min(...squares.map(({ y }) => y)));
  expect(pointer?.x).toBe((highlighted?.x ?? 0) + (highlighted?.width ?? 0) / 2);
  expect(drawActivityStrip(['2018-01-05'], undefined, [2018, 2018], sizes).pointer).toBeUndefined();
});

test('stays within its height, however many activities a quarter has', () => {
  const { squares, baseline } = drawActivityStrip(
    Array(30).fill('2018-01'),
    3,
    [2018, 2018],
    sizes,
  );
  expect(squares).toHaveLength(30);
  expect(Math.min(...squares.map(({ y }) => y))).toBeGreaterThanOrEqual(baseline - sizes.height);
});

test('runs from right to left if the script does, within the same width', () => {
  const dates = ['2018-01-05', '2018-12'];
  const [left, right] = (['ltr', 'rtl'] as const).map((direction) =>
    drawActivityStrip(dates, 0, [2018, 2019], { ...sizes, direction }),
  );
  expect(
    right?.squares.map(({ x, width }) => Math.round((sizes.width - x - width) * 10) / 10),
  ).toEqual(left?.squares.map(({ x }) => x));
  expect(right?.years.map(({ x }) => x)).toEqual(left?.years.map(({ x }) => sizes.width - x));
  expect((right?.pointer?.x ?? 0) + (left?.pointer?.x ?? 0)).toBeCloseTo(sizes.width);
});
