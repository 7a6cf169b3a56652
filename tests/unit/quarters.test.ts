import { expect, test } from 'vitest';
import { countByQuarter } from '@/lib/figures/quarters';

test('counts dates by quarter and year, and separately those without a month', () => {
  const years = countByQuarter(['2017-03-08', '2017-01', '2017-04-01', '2017', '2018-12-31'], [2016, 2018]);
  expect(years.map(({ year, total, quarters, monthUnknown }) => [year, total, quarters.map(({ count }) => count), monthUnknown])).toEqual([
    [2016, 0, [0, 0, 0, 0], 0],
    [2017, 4, [2, 1, 0, 0], 1],
    [2018, 1, [0, 0, 0, 1], 0],
  ]);
  expect(years[1]?.quarters.map(({ quarter }) => quarter)).toEqual(['2017-q1', '2017-q2', '2017-q3', '2017-q4']);
});
