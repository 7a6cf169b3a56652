import { expect, test } from 'vitest';
import { countByQuarter, monthsOf, quarterOf, quartersBetween } from '@/lib/figures/quarters';

test('knows the quarter of a day and of a month, and none of a bare year', () => {
  expect(['2018-01-01', '2018-03', '2018-04-01', '2018-12-31', '2018'].map(quarterOf)).toEqual([
    '2018-q1',
    '2018-q1',
    '2018-q2',
    '2018-q4',
    undefined,
  ]);
});

test('knows the first and last month of each quarter', () => {
  expect(quartersBetween(2018, 2018).map(monthsOf)).toEqual([
    ['2018-01', '2018-03'],
    ['2018-04', '2018-06'],
    ['2018-07', '2018-09'],
    ['2018-10', '2018-12'],
  ]);
});

test('counts dates by quarter and year, and separately those without a month', () => {
  const years = countByQuarter(['2017-03-08', '2017-01', '2017-04-01', '2017', '2018-12-31'], [2016, 2018]);
  expect(years.map(({ year, total, quarters, monthUnknown }) => [year, total, quarters.map(({ count }) => count), monthUnknown])).toEqual([
    [2016, 0, [0, 0, 0, 0], 0],
    [2017, 4, [2, 1, 0, 0], 1],
    [2018, 1, [0, 0, 0, 1], 0],
  ]);
  expect(years[1]?.quarters.map(({ quarter }) => quarter)).toEqual(['2017-q1', '2017-q2', '2017-q3', '2017-q4']);
});
