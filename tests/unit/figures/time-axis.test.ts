import { expect, test } from 'vitest';
import { makeTimeAxis } from '@/lib/figures/time-axis';

test('places a date as wide as it is exact, in per cent', () => {
  const axis = makeTimeAxis([2015, 2018]);
  expect(axis.place('2016')).toEqual({ x: 24.98, width: 25.05, start: 24.98, middle: 37.51 });
  expect(axis.place('2016-07').width).toBeCloseTo(2.1, 1);
  expect(axis.place('2016', '2017').width).toBeCloseTo(50, 0);
});

test('runs from right to left where the script does', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
    makeTimeAxis([2015, 2018], direction).place('2015-02-03'),
  );
  expect((ltr?.middle ?? 0) + (rtl?.middle ?? 0)).toBeCloseTo(100, 1);
  expect(ltr?.width).toBeCloseTo(rtl?.width ?? 0, 1);
});

test('knows which dates it has', () => {
  const axis = makeTimeAxis([2015, 2018]);
  expect(['2014-12', '2015', '2018-12-31', '2019'].map(axis.has)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
