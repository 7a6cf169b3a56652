import { quarterOf, quartersBetween, yearsBetween } from './quarters';

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
  [firstYear, lastYear]: readonly [number, number],
) {
  const quarters = quartersBetween(firstYear, lastYear);
  const years = yearsBetween(firstYear, lastYear);
  const rows = countries.map((country) => {
    const ofCountry = activities.filter((activity) => activity.countries.includes(country.slug));
    const byYear = years.map(
      (year) => ofCountry.filter(({ date }) => date.startsWith(`${year}`)).length,
    );
    const cells = quarters.map((quarter) => {
      const here = ofCountry.filter(({ date }) => quarterOf(date) === quarter);
      return { quarter, count: here.length };
    });
    return { country, cells, byYear, total: sum(byYear) };
  });
  const quarterTotals = quarters.map((quarter, i) => ({
    quarter,
    total: sum(rows.map(({ cells }) => cells[i]?.count ?? 0)),
  }));
  const total = sum(rows.map((row) => row.total));
  return {
    /** How many activities began in each year and in each quarter, over all countries. */
    years: years.map((year, i) => ({ year, total: sum(rows.map(({ byYear }) => byYear[i] ?? 0)) })),
    rows,
    quarters: quarterTotals,
    total,
    /** How many of the total have no known month, and so no quarter. */
    monthUnknown: total - sum(quarterTotals.map((quarter) => quarter.total)),
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
