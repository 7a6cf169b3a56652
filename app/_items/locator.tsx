import { CountryShape } from '@/components/figures/CountryShape';
import { Picture } from '@/components/figures/Picture';
import { TapLink } from '@/components/layout/TapLink';
import { dateOf, type Listed, mayBeOneDay } from '@/lib/content/queries/listed';
import { getActivities, getEvent, getYearsOfActivity } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { drawActivityStrip } from '@/lib/figures/activity-strip';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

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
function positionsOf(
  lang: Lang,
  item: Listed,
  countries: readonly Entry<'countries'>[],
): Position[] {
  const activity = item.collection === 'news' ? (getEvent(lang, item.event ?? '') ?? item) : item;
  const positionIn = (country: Entry<'countries'> | undefined): Position => {
    const activities = getActivities(lang, country?.slug).reverse();
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
  lang,
  item,
  countries,
}: {
  lang: Lang;
  item: Listed;
  countries: readonly Entry<'countries'>[];
}) {
  const positions = positionsOf(lang, item, countries);
  const [only] = positions;
  return (
    <div className="flex flex-col justify-between gap-5 self-start bg-panel p-5 text-sm sm:max-lg:flex-row sm:max-lg:flex-wrap sm:max-lg:self-stretch print:hidden">
      {positions.length === 1 && only ? (
        <LargePosition lang={lang} position={only} />
      ) : (
        <>
          <p className="sm:max-lg:basis-full">{messages(lang).locator.several}</p>
          {positions.map((position) => (
            <PositionRow key={position.country?.slug} lang={lang} position={position} />
          ))}
        </>
      )}
    </div>
  );
}

/** The rank of an activity that certainly began on another day than the others; otherwise just their number. */
const rankIn = (lang: Lang, { dates, rank }: Position) =>
  rank !== undefined &&
  dates.every((date, i) => i === rank || !mayBeOneDay(date, dates[rank] ?? ''))
    ? messages(lang).locator.rank({ rank: rank + 1, of: dates.length })
    : dates.length;

function LargePosition({ lang, position }: { lang: Lang; position: Position }) {
  const t = messages(lang).locator;
  const { country, dates } = position;
  return (
    <>
      <div className="flex shrink-0 items-center gap-5">
        {country && (
          <CountryShape iso3={country.iso3} size={300} className="h-20 max-w-36 sm:h-24" />
        )}
        <p>
          <span className="block font-serif text-xl font-semibold text-amber">
            {rankIn(lang, position)}
          </span>{' '}
          {t.activities({ n: dates.length })}{' '}
          {country ? (
            <TapLink
              href={routes.activity(lang, country.slug)}
              text={t.in({ country: country.title })}
              look="pointer-fine:min-h-6"
            />
          ) : (
            t.ofProject
          )}
        </p>
      </div>
      <Strip lang={lang} position={position} width={312} height={country ? 44 : 66} />
    </>
  );
}

function PositionRow({ lang, position }: { lang: Lang; position: Position }) {
  const [country, rank] = [position.country, rankIn(lang, position)];
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
            href={routes.activity(lang, country.slug)}
            text={country.title}
            look="pointer-fine:min-h-6"
          />{' '}
          <span className="font-serif font-semibold text-amber">
            {typeof rank === 'number' ? messages(lang).pictures.activityCount({ n: rank }) : rank}
          </span>
        </p>
        <Strip lang={lang} position={position} width={232} height={24} />
      </div>
    </div>
  );
}

/** Activities as squares over the quarters of the project, one of them marked. Decoration: the text next to it says the same. */
function Strip({
  lang,
  position: { dates, rank },
  width,
  height,
}: {
  lang: Lang;
  position: Position;
  width: number;
  height: number;
}) {
  const { direction } = languageOf(lang);
  const strip = drawActivityStrip(dates, rank, getYearsOfActivity(), { width, height, direction });
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
