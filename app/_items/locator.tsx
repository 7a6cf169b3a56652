import { CountryShape } from '@/components/figures/CountryShape';
import { Picture } from '@/components/figures/Picture';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import { drawActivityStrip } from '@/lib/figures/activity-strip';
import type { Site } from '@/lib/site';
import { dateOf, type Item, mayBeOneDay } from '@/lib/site/item';

/** Where an item falls among the activities of one country, or of the whole project if `country` is missing. */
interface Position {
  country: Entry<'countries'> | undefined;
  /** ISO dates of all activities, the earliest first. */
  dates: readonly string[];
  /** Index of the item in `dates`; undefined if it is not an activity of the project. */
  rank: number | undefined;
}

/** An item with more countries than this is shown among the activities of the whole project. */
export const mostCountries = 3;

/** Where an item falls among the activities of each of its countries, or of the whole project. */
function positionsOf(site: Site, item: Item, countries: readonly Entry<'countries'>[]): Position[] {
  const activity = item.collection === 'news' ? (site.event(item.event ?? '') ?? item) : item;
  const positionIn = (country: Entry<'countries'> | undefined): Position => {
    const activities = site.activities(country?.slug).reverse();
    const rank = activities.findIndex(
      ({ slug, collection }) => slug === activity.slug && collection === activity.collection,
    );
    return { country, dates: activities.map(dateOf), rank: rank < 0 ? undefined : rank };
  };
  return countries.length === 0 || countries.length > mostCountries
    ? [positionIn(undefined)]
    : countries.map(positionIn);
}

/** Shows at a glance where an item belongs: the outline of its country, and its square among the activities there. */
export function Locator({
  site,
  item,
  countries,
}: {
  site: Site;
  item: Item;
  countries: readonly Entry<'countries'>[];
}) {
  const positions = positionsOf(site, item, countries);
  const [only] = positions;
  return (
    <div className="flex flex-col justify-between gap-5 self-start bg-panel p-5 text-sm sm:max-lg:flex-row sm:max-lg:flex-wrap sm:max-lg:self-stretch print:hidden">
      {positions.length === 1 && only ? (
        <LargePosition site={site} position={only} />
      ) : (
        <>
          <p className="sm:max-lg:basis-full">{site.messages.locator.several}</p>
          {positions.map((position) => (
            <PositionRow key={position.country?.slug} site={site} position={position} />
          ))}
        </>
      )}
    </div>
  );
}

/** The rank of an activity that certainly began on another day than the others; otherwise just their number. */
const rankIn = (site: Site, { dates, rank }: Position) =>
  rank !== undefined &&
  dates.every((date, i) => i === rank || !mayBeOneDay(date, dates[rank] ?? ''))
    ? site.messages.locator.rank({ rank: rank + 1, of: dates.length })
    : dates.length;

function LargePosition({ site, position }: { site: Site; position: Position }) {
  const t = site.messages.locator;
  const { country, dates } = position;
  return (
    <>
      <div className="flex shrink-0 items-center gap-5">
        {country && (
          <CountryShape iso3={country.iso3} size={300} className="h-20 max-w-36 sm:h-24" />
        )}
        <p>
          <span className="block font-serif text-xl font-semibold text-amber">
            {rankIn(site, position)}
          </span>{' '}
          {t.activities({ n: dates.length })}{' '}
          {country ? (
            <TapLink
              href={site.address.activity(country.slug)}
              text={t.in({ country: country.title })}
              look="pointer-fine:min-h-6"
            />
          ) : (
            t.ofProject
          )}
        </p>
      </div>
      <Strip site={site} position={position} width={312} height={country ? 44 : 66} />
    </>
  );
}

function PositionRow({ site, position }: { site: Site; position: Position }) {
  const [country, rank] = [position.country, rankIn(site, position)];
  if (!country) return null;
  return (
    <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-3 sm:max-lg:basis-80">
      <CountryShape
        iso3={country.iso3}
        size={110}
        className="max-h-14 max-w-14 justify-self-center"
      />
      <div>
        <p className="flex flex-wrap items-center justify-between gap-x-2">
          <TapLink
            href={site.address.activity(country.slug)}
            text={country.title}
            look="pointer-fine:min-h-6"
          />{' '}
          <span className="font-serif font-semibold text-amber">
            {typeof rank === 'number' ? site.messages.pictures.activityCount({ n: rank }) : rank}
          </span>
        </p>
        <Strip site={site} position={position} width={232} height={24} />
      </div>
    </div>
  );
}

/** Activities as squares over the quarters of the project, one of them marked. Decoration: the text next to it says the same. */
function Strip({
  site,
  position: { dates, rank },
  width,
  height,
}: {
  site: Site;
  position: Position;
  width: number;
  height: number;
}) {
  const { direction } = site;
  const strip = drawActivityStrip(dates, rank, site.yearsOfActivity(), {
    width,
    height,
    direction,
  });
  // One path per colour: one element per square would make up as much as a third of a page.
  const outlineOf = (marked: boolean) =>
    strip.squares
      .flatMap(({ x, y, width, height, isMarked }) =>
        isMarked === marked ? `M${x} ${y}h${width}v${height}h${-width}z` : [],
      )
      .join('');
  return (
    <Picture
      width={strip.width}
      height={strip.height}
      aria-hidden="true"
      className="w-full max-w-88"
    >
      <path d={outlineOf(false)} className="fill-teal" />
      {strip.pointer && (
        <path
          d={`${outlineOf(true)}M${strip.pointer.x} ${strip.pointer.y}l-3.5 -5h7z`}
          className="fill-amber"
        />
      )}
      <path d={`M0 ${strip.baseline + 0.5}H${strip.width}`} className="stroke-line" />
      {strip.years.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${x + 0.5} ${strip.baseline}v5`} className="stroke-line" />
          <text
            x={direction === 'rtl' ? x - 4 : x + 4}
            y={strip.height - 3}
            className="fill-soft text-[13px]"
          >
            {year}
          </text>{' '}
        </g>
      ))}
    </Picture>
  );
}
