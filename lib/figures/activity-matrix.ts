import { quarterOf, quartersBetween } from './quarters';

/** What the matrix needs to know of something that was done. */
export interface Activity {
  /** As exact as its source. */
  date: string;
  countries: readonly string[];
  objectives: readonly string[];
}

export interface MatrixCell {
  quarter: string;
  count: number;
  /** For each objective in the order of the site, whether anything in the cell served it. */
  served: readonly boolean[];
}

export interface ActivityMatrix {
  years: readonly number[];
  rows: readonly { country: string; cells: readonly MatrixCell[]; total: number }[];
  /** How much began in each quarter, over all countries. */
  quarters: readonly { quarter: string; total: number }[];
  total: number;
}

/** Countries by quarters. An activity counts in each of its countries, in the quarter of its date; one without a month counts nowhere. */
export function drawActivityMatrix(
  activities: readonly Activity[],
  countries: readonly string[],
  objectives: readonly string[],
  [firstYear, lastYear]: readonly [number, number],
): ActivityMatrix {
  const found = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const country of activity.countries) {
      const place = `${country} ${quarterOf(activity.date)}`;
      found.set(place, [...(found.get(place) ?? []), activity]);
    }
  }
  const cell = (country: string, quarter: string): MatrixCell => {
    const here = found.get(`${country} ${quarter}`) ?? [];
    return { quarter, count: here.length, served: objectives.map((slug) => here.some((activity) => activity.objectives.includes(slug))) };
  };
  const quarters = quartersBetween(firstYear, lastYear);
  const rows = countries.map((country) => {
    const cells = quarters.map((quarter) => cell(country, quarter));
    return { country, cells, total: sum(cells.map(({ count }) => count)) };
  });
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i),
    rows,
    quarters: quarters.map((quarter, i) => ({ quarter, total: sum(rows.map(({ cells }) => cells[i]?.count ?? 0)) })),
    total: sum(rows.map(({ total }) => total)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How much began in a year, over all countries. */
export const totalOf = ({ quarters }: ActivityMatrix, year: number): number =>
  sum(quarters.filter(({ quarter }) => quarter.startsWith(`${year}-`)).map(({ total }) => total));

/** The year with most activities over all countries, the first of several; undefined where there is none. */
export function busiestYear(matrix: ActivityMatrix): number | undefined {
  const most = Math.max(0, ...matrix.years.map((year) => totalOf(matrix, year)));
  return most > 0 ? matrix.years.find((year) => totalOf(matrix, year) === most) : undefined;
}
