import type { TextProps } from '@/app/_routes/text-page';
import { CountryViews } from '@/app/[lang]/countries/country-views';
import { LawYear } from '@/components/country/LawYear';
import { TreatyYear } from '@/components/country/TreatyTable';
import { ChartSection, Key, KeyEntry } from '@/components/figures/Chart';
import { TreatyMark } from '@/components/figures/LawMarks';
import { ActivitiesByYear, QuarterStrip, StripYears } from '@/components/figures/QuarterStrip';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { TapLink } from '@/components/layout/TapLink';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { type ComparedCountry, compareCountries } from '@/lib/charts/comparison';
import { findGaps } from '@/lib/charts/court-gaps';
import { treatyKeys } from '@/lib/charts/law-axis';
import { mostInAQuarter } from '@/lib/figures/quarters';
import { courtYears } from '@/lib/project-time';
import type { Site } from '@/lib/site';
import { dateOf } from '@/lib/site/article';
import './comparison.css';

/** The groups of columns, of which phones show one at a time (comparison.css). */
const groups = ['activity', 'objectives', 'treaties', 'laws'] as const;

/** The countries side by side, by name. */
export function Comparison({ site, entry }: TextProps) {
  return (
    <>
      <CountryViews site={site} current="compare" />
      <ChartSection site={site} picture={entry.picture} data="countries">
        <div className="comparison">
          <ColumnChoice site={site} />
          <Legend site={site} />
          <ScrollFrame label={entry.title}>
            <ComparisonTable site={site} caption={entry.title} />
          </ScrollFrame>
        </div>
      </ChartSection>
      <NotRanked site={site} />
    </>
  );
}

function Legend({ site }: { site: Site }) {
  const t = site.messages.charts;
  return (
    <Key>
      {site.objectives.map(({ slug, number, shortName }) => (
        <KeyEntry key={slug} group="objectives" mark={<ObjectiveMark number={number} />}>
          {shortName}
        </KeyEntry>
      ))}
      <KeyEntry
        group="activity"
        mark={
          <svg aria-hidden="true" width="9" height="6" className="chart">
            <rect width="9" height="6" className="fill-teal" />
          </svg>
        }
      >
        {t.compare.oneActivity}
      </KeyEntry>
      <KeyEntry
        group="treaties"
        mark={treatyKeys.map((key) => <TreatyMark key={key} of={key} status="party" />)}
      >
        {t.compare.since}
      </KeyEntry>
      <KeyEntry group="treaties" mark={<TreatyMark of="smuggling" status="not-a-party" />}>
        {t.law.notParty}
      </KeyEntry>
      <KeyEntry group="treaties" mark={<TreatyMark of="smuggling" status="unknown" />}>
        {site.messages.treatyStatus.unknown}
      </KeyEntry>
    </Key>
  );
}

/** Radio buttons that choose the columns on phones by style alone. */
function ColumnChoice({ site }: { site: Site }) {
  const t = site.messages.charts.compare;
  return (
    <fieldset className="comparison-choice mt-3 flex-wrap gap-1 text-[0.8125rem] sm:text-xs print:hidden">
      <legend className="sr-only">{t.columns}</legend>
      {groups.map((group, i) => (
        <label
          key={group}
          className="tap relative grow cursor-pointer justify-center border border-line px-1 font-semibold"
        >
          <input
            type="radio"
            name="columns"
            value={group}
            defaultChecked={i === 0}
            className="absolute inset-0 cursor-pointer appearance-none"
          />{' '}
          {t[group]}{' '}
        </label>
      ))}
    </fieldset>
  );
}

function ComparisonTable({ site, caption }: { site: Site; caption: string }) {
  const rows = compareCountries(site);
  const mostActivities = Math.max(
    ...rows.map(({ activities }) => mostInAQuarter(activities.map(dateOf))),
  );
  const most = Math.max(
    1,
    ...rows.flatMap(({ byObjective }) => byObjective.map(({ count }) => count)),
  );
  return (
    <table className="w-full text-[0.8125rem] tabular sm:text-sm">
      <caption className="sr-only">{caption}</caption>
      <ComparisonHead site={site} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.country.slug} className="h-12 border-b border-rule">
            <th scope="row" className="pe-2 text-start font-normal">
              <TapLink
                href={site.address.country(row.country.slug)}
                text={row.country.title}
                look="wrap-normal! leading-tight sm:whitespace-nowrap"
              />
            </th>
            <ActivityCells site={site} row={row} most={mostActivities} />
            {row.byObjective.map(({ objective, count }) => (
              <td key={objective.slug} data-group="objectives" className="px-px pb-2 align-bottom">
                <CountBar count={count} most={most} />
              </td>
            ))}
            {treatyKeys.map((key) => (
              <td key={key} data-group="treaties" className="ps-1 sm:ps-3">
                <TreatyYear site={site} country={row.country} of={key} />
              </td>
            ))}
            {row.laws.map(({ crime, law }) => (
              <td key={crime} data-group="laws" className="ps-1 sm:ps-3">
                <LawYear site={site} country={row.country.slug} law={law} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ComparisonHead({ site }: { site: Site }) {
  const t = site.messages.charts;
  const [first, last] = site.yearsOfActivity();
  const group = 'pt-2 pb-1 ps-3 text-start first:ps-0';
  return (
    <thead className="border-y border-ink align-bottom leading-tight sm:text-xs">
      <tr className="max-xl:hidden print:table-row">
        <td />
        <th scope="colgroup" colSpan={2} className={group}>
          {t.compare.activities}
          {site.messages.punctuation.comma} {first}–{last}
        </th>
        <th scope="colgroup" colSpan={site.objectives.length} className={group}>
          {t.compare.byObjective}
        </th>
        <th scope="colgroup" colSpan={3} className={group}>
          {t.compare.party}
        </th>
        <th scope="colgroup" colSpan={2} className={group}>
          {t.compare.mainLaw}
        </th>
      </tr>
      <tr>
        <th scope="col" className="text-start">
          {site.messages.facets.country}
        </th>
        <th scope="col" data-group="activity" className="pe-3 text-end">
          {t.compare.number}
        </th>
        <th scope="col" data-group="activity" className="w-44 font-normal">
          <span className="sr-only">{t.compare.byQuarter}</span>{' '}
          <StripYears site={site}>{(year) => year}</StripYears>
        </th>
        {site.objectives.map(({ slug, number, shortName }) => (
          <th key={slug} scope="col" data-group="objectives" className="pb-3">
            <ObjectiveMark number={number} />
            <UnseenLabel site={site}>{shortName}</UnseenLabel>
          </th>
        ))}
        {treatyKeys.map((key) => (
          <th key={key} scope="col" data-group="treaties" className="ps-1 sm:ps-3 text-start">
            {t.law.treaties[key]}
          </th>
        ))}
        {(['trafficking', 'smuggling'] as const).map((crime) => (
          <th key={crime} scope="col" data-group="laws" className="ps-1 sm:ps-3 text-start">
            {t.law.crimes[crime]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many activities a country had, and the squares of each quarter; in words by year. */
function ActivityCells({
  site,
  row: { country, activities },
  most,
}: {
  site: Site;
  row: ComparedCountry;
  most: number;
}) {
  const dates = activities.map(dateOf);
  return (
    <>
      <td data-group="activity" className="pe-3 text-end font-semibold">
        <a
          href={site.address.activities(country.slug)}
          aria-label={site.format.labelled(
            country.title,
            site.format.withDigits(
              activities.length,
              site.messages.pictures.activityCount({ n: activities.length }),
            ),
          )}
          className="quiet-link tap pointer-fine:min-w-8 justify-end"
        >
          {activities.length}
        </a>
      </td>
      <td data-group="activity" className="w-44 pb-2 align-bottom">
        <ActivitiesByYear site={site} dates={dates} />
        <QuarterStrip site={site} dates={dates} height={28} most={most} />
      </td>
    </>
  );
}

/** A number above a bar; a zero has none. */
const CountBar = ({ count, most }: { count: number; most: number }) => {
  const height = Math.round((count / most) * 22);
  return (
    <span
      className={`mx-auto flex w-5 flex-col items-center text-xs leading-none ${count ? '' : 'text-soft'}`}
    >
      {count}
      <svg aria-hidden="true" width="16" height={height + 1} className="chart mt-0.5">
        <rect width="16" height={height} className="fill-teal" />
        <path d={`M0 ${height + 0.5}h16`} className="stroke-line" />
      </svg>
    </span>
  );
};

/** The year of a main law, and what else must be known of it; says so if none was found, or only a draft. */
/** Why victims and courts are not in the table, and where they are. */
function NotRanked({ site }: { site: Site }) {
  const t = site.messages.charts.compare;
  const { empty, all } = findGaps(site.countries);
  const countries = site.countries.filter(({ courts }) => courts);
  if (countries.length === 0) return null;
  const [from, until] = courtYears;
  return (
    <section className="border-t border-ink pt-4">
      <h2 id="not-ranked" className="text-xl">
        {t.notRanked}
      </h2>
      <p className="mt-1 max-w-measure">
        {t.whyNot({ empty, all, from: String(from), until: String(until) })}
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-5 text-sm">
        {countries.map(({ slug, title }) => (
          <li key={slug}>
            <TapLink href={`${site.address.country(slug)}#courts`} text={title} />
          </li>
        ))}
      </ul>
    </section>
  );
}
