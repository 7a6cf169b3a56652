import { expect, it } from 'vitest';
import { busiestYear, drawActivityMatrix } from '@/lib/figures/activity-matrix';
import { quartersBetween } from '@/lib/figures/quarters';

const activity = (date: string, countries: string[]) => ({
  date,
  countries,
});
const countries = [
  { slug: 'mali', title: 'Mali' },
  { slug: 'nepal', title: 'Nepal' },
];
const draw = (...activities: ReturnType<typeof activity>[]) =>
  drawActivityMatrix(activities, countries, [2018, 2019]);
const cells = (matrix: ReturnType<typeof draw>, country: string) =>
  matrix.rows.find((row) => row.country.slug === country)?.cells ?? [];

it('has a row for each country and a cell for each quarter, even empty ones', () => {
  const matrix = draw();
  expect(matrix.rows.map(({ country }) => country)).toEqual(countries);
  expect(cells(matrix, 'mali').map(({ quarter, count }) => `${quarter} ${count}`)).toEqual(
    quartersBetween(2018, 2019).map((q) => `${q} 0`),
  );
});

it('counts an activity in each of its countries, in its quarter', () => {
  const matrix = draw(
    activity('2018-05-02', ['mali', 'nepal']),
    activity('2018-06', ['nepal']),
    activity('2019-01-01', ['nepal']),
  );
  expect(cells(matrix, 'nepal').map(({ count }) => count)).toEqual([0, 2, 0, 0, 1, 0, 0, 0]);
  expect(cells(matrix, 'mali').map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
});

it('leaves out what is outside its years, and counts an activity without a month only in the totals', () => {
  const matrix = draw(
    activity('2018', ['mali']),
    activity('2017-12-31', ['mali']),
    activity('2020-01', ['mali']),
  );
  expect(cells(matrix, 'mali').every(({ count }) => count === 0)).toBe(true);
  expect(matrix.rows.map(({ total }) => total)).toEqual([1, 0]);
  expect(matrix).toMatchObject({ years: [{ total: 1 }, { total: 0 }], total: 1, monthUnknown: 1 });
});

it('finds the year with the most activities in all countries, and the first of several', () => {
  const dates = ['2018-02', '2018-05', '2019-11', '2019-12', '2019-12'];
  const matrix = draw(...dates.map((date, i) => activity(date, [countries[i % 2]?.slug ?? ''])));
  expect(busiestYear(matrix)).toEqual({ year: 2019, total: 3 });
  expect(
    busiestYear(draw(activity('2019-01', ['mali']), activity('2018-01', ['mali'])))?.year,
  ).toBe(2018);
  expect(busiestYear(draw())).toBeUndefined();
});
