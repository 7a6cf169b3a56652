import type { CourtReport, Entry } from '@/lib/content/schema/entry';
import { yearsBetween } from '@/lib/figures/quarters';
import { courtYears } from '@/lib/project-time';

const indicators = ['victims', 'cases', 'convictions'] as const;
type Indicator = (typeof indicators)[number];

const years = yearsBetween(...courtYears);

/** The year that a report is about; undefined if it counts several in one. A fiscal year is that in which it ends. */
function yearOf({ from, until = from, year }: CourtReport): number | undefined {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  if (year === 'fiscal') return last;
  return first === last ? first : undefined;
}

const counts: Record<Indicator, (report: CourtReport) => boolean> = {
  victims: ({ victims }) => victims !== undefined,
  cases: ({ investigations, prosecutions }) =>
    investigations !== undefined || prosecutions !== undefined,
  convictions: ({ convictions }) => convictions !== undefined,
};

/** The years for which no number was found, by what would have been counted. */
export function gapsOf({ reports }: { reports: readonly CourtReport[] }) {
  return indicators.map((indicator) => ({
    indicator,
    years: years.filter(
      (year) => !reports.some((report) => counts[indicator](report) && yearOf(report) === year),
    ),
  }));
}

/** How many combinations of country, year and indicator have no number, out of how many. */
export function findGaps(countries: readonly Pick<Entry<'countries'>, 'courts'>[]) {
  const empty = countries
    .flatMap(({ courts }) => gapsOf(courts ?? { reports: [] }))
    .reduce((sum, gap) => sum + gap.years.length, 0);
  return { empty, all: countries.length * years.length * indicators.length };
}
