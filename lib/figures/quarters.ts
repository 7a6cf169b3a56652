/** A quarter of a year, "2018-q3"; undefined for a date that names no month. */
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

/** All quarters from the first year to the last, in order of time. */
export function quartersBetween(firstYear: number, lastYear: number): string[] {
  return Array.from({ length: (lastYear - firstYear + 1) * 4 }, (_, i) => `${firstYear + Math.floor(i / 4)}-q${(i % 4) + 1}`);
}
