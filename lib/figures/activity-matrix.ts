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
  rows: readonly { country: string; cells: readonly MatrixCell[] }[];
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
  return {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i),
    rows: countries.map((country) => ({
      country,
      cells: quartersBetween(firstYear, lastYear).map((quarter) => cell(country, quarter)),
    })),
  };
}

/** The year with most activities over all countries, the first of several; undefined where there is none. */
export function busiestYear({ years, rows }: ActivityMatrix): number | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const totals = years.map((year) => cells.reduce((sum, { quarter, count }) => sum + (quarter.startsWith(`${year}-`) ? count : 0), 0));
  const most = Math.max(...totals);
  return most > 0 ? years[totals.indexOf(most)] : undefined;
}
