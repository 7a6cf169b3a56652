import { groupBy } from '@/lib/group-by';

/** The quarter of a date, "2018-q3"; undefined if the date has no month. */
export function quarterOf(date: string): string | undefined {
  const month = Number(date.slice(5, 7));
  return month > 0 ? `${date.slice(0, 4)}-q${Math.ceil(month / 3)}` : undefined;
}

/** First and last month of a quarter: "2018-07" and "2018-09" for "2018-q3". */
export function monthsOf(quarter: string): [string, string] {
  const [year, number] = quarter.split('-q');
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return [month(Number(number) * 3 - 2), month(Number(number) * 3)];
}

/** Every year from the first to the last. */
export const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** All quarters from the first year to the last, in order of time. */
export const quartersBetween = (firstYear: number, lastYear: number): string[] =>
  yearsBetween(firstYear, lastYear).flatMap((year) =>
    [1, 2, 3, 4].map((number) => `${year}-q${number}`),
  );

/** The most dates that fall into one quarter; 0 if none has a month. */
export const mostInAQuarter = (dates: readonly string[]): number =>
  Math.max(
    0,
    ...[...groupBy(dates, (date) => quarterOf(date) ?? '')].flatMap(([quarter, { length }]) =>
      quarter ? [length] : [],
    ),
  );
