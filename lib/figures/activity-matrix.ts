import { countByQuarter, quartersBetween, yearsBetween } from './quarters';

/**
 * Countries by quarters. An activity counts in each of its countries, in the quarter of its date;
 * without a month, only in the totals.
 */
export function drawActivityMatrix(
  activities: readonly {
    date: string;
    countries: readonly string[];
  }[],
  countries: readonly { slug: string; title: string }[],
  years: readonly [number, number],
) {
  const rows = countries.map((country) => {
    const dates = activities
      .filter((activity) => activity.countries.includes(country.slug))
      .map(({ date }) => date);
    const ofYears = countByQuarter(dates, years);
    const byYear = ofYears.map(({ total }) => total);
    return {
      country,
      cells: ofYears.flatMap(({ quarters }) => quarters),
      byYear,
      total: sum(byYear),
    };
  });
  const quarters = quartersBetween(...years).map((quarter, i) => ({
    quarter,
    total: sum(rows.map(({ cells }) => cells[i]?.count ?? 0)),
  }));
  const total = sum(rows.map((row) => row.total));
  return {
    /** How many activities began in each year and in each quarter, over all countries. */
    years: yearsBetween(...years).map((year, i) => ({
      year,
      total: sum(rows.map(({ byYear }) => byYear[i] ?? 0)),
    })),
    rows,
    quarters,
    total,
    /** How many of the total have no known month, and so no quarter. */
    monthUnknown: total - sum(quarters.map((quarter) => quarter.total)),
  };
}

export type ActivityMatrix = ReturnType<typeof drawActivityMatrix>;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The year with most activities over all countries, the first of several; undefined if there are
 * none.
 */
export const busiestYear = ({
  years,
}: ActivityMatrix): ActivityMatrix['years'][number] | undefined =>
  years.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)[0];
