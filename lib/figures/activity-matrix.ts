import { countByQuarter } from './quarters';

/**
 * Countries by quarters. An activity counts in the row of each of its countries, in the quarter of
 * its date, and once in the totals; without a month, only in the totals.
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
    return {
      country,
      cells: ofYears.flatMap(({ quarters }) => quarters),
      total: sum(ofYears.map(({ total }) => total)),
    };
  });
  const inCountries = activities.filter((activity) =>
    countries.some(({ slug }) => activity.countries.includes(slug)),
  );
  const ofAll = countByQuarter(
    inCountries.map(({ date }) => date),
    years,
  );
  const quarters = ofAll.flatMap(({ quarters: found }) =>
    found.map(({ quarter, count }) => ({ quarter, total: count })),
  );
  const total = sum(ofAll.map((year) => year.total));
  return {
    /** How many activities began in each year and in each quarter, each counted once. */
    years: ofAll.map(({ year, total }) => ({ year, total })),
    rows,
    quarters,
    total,
    /** How many of the total have no known month, and so no quarter. */
    monthUnknown: total - sum(quarters.map(({ total }) => total)),
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
