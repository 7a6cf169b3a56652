import { ActivityStrip } from '@/components/figures/ActivityStrip';
import { CountryShape } from '@/components/figures/CountryShape';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** Where an item falls among the activities of one country, or of the whole project if `country` is missing. */
export interface Position {
  country: Entry<'countries'> | undefined;
  /** ISO dates of all activities, the earliest first. */
  dates: readonly string[];
  /** Index of the item in `dates`; undefined if it is not an activity of the project. */
  rank: number | undefined;
}

interface Props {
  lang: Lang;
  positions: readonly Position[];
  years: readonly [number, number];
}

/** Shows at a glance where an item belongs: the outline of its country, and its square among the activities there. */
export function Locator({ lang, positions, years }: Props) {
  const [only] = positions;
  return (
    <div className="flex flex-col justify-between gap-5 self-start bg-panel p-5 text-sm sm:max-lg:flex-row sm:max-lg:flex-wrap sm:max-lg:self-stretch print:hidden">
      {positions.length === 1 && only ? (
        <LargePosition lang={lang} position={only} years={years} />
      ) : (
        <>
          <p className="sm:max-lg:basis-full">{messages(lang).locator.several}</p>
          {positions.map((position) => (
            <PositionRow key={position.country?.slug} lang={lang} position={position} years={years} />
          ))}
        </>
      )}
    </div>
  );
}

interface PositionProps {
  lang: Lang;
  position: Position;
  years: readonly [number, number];
}

function LargePosition({ lang, position: { country, dates, rank }, years }: PositionProps) {
  const t = messages(lang).locator;
  return (
    <>
      <div className="flex shrink-0 items-center gap-5">
        {country && <CountryShape iso3={country.iso3} size={300} className="h-20 max-w-36 sm:h-24" />}
        <p>
          <span className="block font-serif text-xl font-semibold text-amber">
            {rank === undefined ? dates.length : t.rank({ rank: rank + 1, of: dates.length })}
          </span>{' '}
          {t.activities({ n: dates.length })}{' '}
          {country ? (
            <a href={routes.activity(lang, country.slug)} className="tap pointer-fine:min-h-6">
              {t.in({ country: country.title })}
            </a>
          ) : (
            t.ofProject
          )}
        </p>
      </div>
      <ActivityStrip lang={lang} dates={dates} marked={rank} years={years} width={312} height={country ? 44 : 66} />
    </>
  );
}

function PositionRow({ lang, position: { country, dates, rank }, years }: PositionProps) {
  const t = messages(lang).locator;
  if (!country) return null;
  return (
    <div className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-3 sm:max-lg:grow sm:max-lg:basis-52">
      <CountryShape iso3={country.iso3} size={110} className="max-h-14 max-w-14 justify-self-center" />
      <div>
        <p className="flex flex-wrap items-center justify-between gap-x-2">
          <a href={routes.activity(lang, country.slug)} className="tap pointer-fine:min-h-6">
            {country.title}
          </a>{' '}
          <span className="font-serif font-semibold text-amber">
            {rank === undefined ? dates.length : t.rank({ rank: rank + 1, of: dates.length })}
          </span>
        </p>
        <ActivityStrip lang={lang} dates={dates} marked={rank} years={years} width={232} height={24} />
      </div>
    </div>
  );
}
