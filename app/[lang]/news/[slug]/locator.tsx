import { CountryShape } from '@/components/figures/CountryShape';
import { QuarterStrip, StripYears } from '@/components/figures/QuarterStrip';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { dateOf } from '@/lib/site/article';
import { mostCountries } from './article-facts';

/** Where an article falls among the activities of one country, or of the whole project if `country` is missing. */
interface Position {
  country: Entry<'countries'> | undefined;
  /** ISO dates of all activities, the earliest first. */
  dates: readonly string[];
  /** Index of the article in `dates`; undefined if it is not an activity of the project. */
  rank: number | undefined;
}

/** Where an article falls among the activities of each of its countries, or of the whole project. */
function positionsOf(
  site: Site,
  { slug }: Entry<'news'>,
  countries: readonly Entry<'countries'>[],
): Position[] {
  const positionIn = (country: Entry<'countries'> | undefined): Position => {
    const activities = site.activities(country?.slug).toReversed();
    const rank = activities.findIndex((activity) => activity.slug === slug);
    return { country, dates: activities.map(dateOf), rank: rank < 0 ? undefined : rank };
  };
  return countries.length === 0 || countries.length > mostCountries
    ? [positionIn(undefined)]
    : countries.map(positionIn);
}

/** Shows where an article belongs: the outline of its country, and its square among the activities there. */
export function Locator({
  site,
  article,
  countries,
}: {
  site: Site;
  article: Entry<'news'>;
  countries: readonly Entry<'countries'>[];
}) {
  const t = site.messages.locator;
  const positions = positionsOf(site, article, countries);
  const [only] = positions;
  const title =
    positions.length > 1
      ? t.several
      : only?.country
        ? site.messages.listLinks.country({ country: only.country.title })
        : site.messages.wholeProject;
  return (
    <section className="mt-8 flex flex-col gap-4 bg-panel p-5 text-sm lg:col-start-3 lg:row-start-1 lg:mb-8 lg:mt-0 lg:self-start print:hidden">
      <h2 className="font-sans text-sm font-semibold">{title}</h2>
      {positions.map((position) => (
        <PositionRow key={position.country?.slug ?? ''} site={site} position={position} />
      ))}
      {positions.some(({ dates, rank }) => hasSquare(dates, rank)) && (
        <p aria-hidden="true" className="flex items-center gap-2 text-xs text-soft">
          <svg
            aria-hidden="true"
            viewBox="0 0 10 10"
            width="10"
            height="10"
            className="shrink-0 fill-amber"
          >
            <path d="M0 0h10v10H0z" />
          </svg>
          {t.square}
        </p>
      )}
    </section>
  );
}

/** Whether one of the dates has a square; a date without a month has none. */
const hasSquare = (dates: readonly string[], rank: number | undefined) =>
  rank !== undefined && (dates[rank] ?? '').length > 4;

function PositionRow({ site, position }: { site: Site; position: Position }) {
  const { country, dates, rank } = position;
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      {country && (
        <CountryShape iso3={country.iso3} size={42} className="max-h-14 w-14 object-contain" />
      )}
      <div className="min-w-0 grow basis-52">
        <p className="flex flex-wrap items-center justify-between gap-x-2">
          {country && (
            <TapLink
              href={site.address.activities(country.slug)}
              text={country.title}
              look="pointer-fine:min-h-6"
            />
          )}{' '}
          <span className="text-soft">
            {site.messages.pictures.activityCount({ n: dates.length })}
          </span>
        </p>
        <div className="max-w-88 text-soft">
          <QuarterStrip site={site} dates={dates} marked={rank} height={country ? 24 : 44} />
          <div aria-hidden="true">
            <StripYears site={site}>{(year) => year}</StripYears>
          </div>
        </div>
      </div>
    </div>
  );
}
