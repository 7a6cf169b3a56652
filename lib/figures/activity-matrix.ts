import { quarterOf, quartersBetween } from './quarters';

/** What the matrix needs to know of something that was done. */
export interface Activity {
  /** As exact as its source. */
  date: string;
  countries: readonly string[];
  objectives: readonly string[];
}

interface Country {
  slug: string;
  title: string;
}

export interface MatrixCell {
  quarter: string;
  count: number;
  /** For each objective in the order of the site, whether anything in the cell served it. */
  served: readonly boolean[];
}

export interface ActivityMatrix {
  /** How much began in each year, over all countries. */
  years: readonly { year: number; total: number }[];
  rows: readonly { country: Country; cells: readonly MatrixCell[]; total: number }[];
  /** How much began in each quarter, over all countries. */
  quarters: readonly { quarter: string; total: number }[];
  total: number;
  /** How much of the total is in no quarter, as its month is not known. */
  monthUnknown: number;
}

/** Countries by quarters. An activity counts in each of its countries, in the quarter of its date; one without a month in totals alone. */
export function drawActivityMatrix(
  activities: readonly Activity[],
  countries: readonly Country[],
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
  const begunIn = (country: string, year: number) =>
    activities.filter(({ date, countries }) => countries.includes(country) && date.startsWith(`${year}`)).length;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const rows = countries.map((country) => ({
    country,
    cells: quarters.map((quarter) => cell(country.slug, quarter)),
    total: sum(years.map((year) => begunIn(country.slug, year))),
  }));
  const totals = quarters.map((quarter, i) => ({ quarter, total: sum(rows.map(({ cells }) => cells[i]?.count ?? 0)) }));
  const total = sum(rows.map((row) => row.total));
  return {
    years: years.map((year) => ({ year, total: sum(countries.map(({ slug }) => begunIn(slug, year))) })),
    rows,
    quarters: totals,
    total,
    monthUnknown: total - sum(totals.map((quarter) => quarter.total)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The year with most activities over all countries, the first of several; undefined where there is none. */
export const busiestYear = ({ years }: ActivityMatrix): ActivityMatrix['years'][number] | undefined =>
  years.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)[0];
