import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { monthsOf, type YearOfActivity } from '@/lib/figures/quarters';
import type { Site } from '@/lib/site';

/** The activities in a country as squares over the quarters of the project; each year links to its place below. */
export function ActivityYears({ site, years }: { site: Site; years: readonly YearOfActivity[] }) {
  const t = site.messages.pictures;
  const total = years.reduce((sum, year) => sum + year.total, 0);
  const undated = years.filter(({ monthUnknown }) => monthUnknown > 0);
  return (
    <section className="border-b border-rule pb-6 pt-5 lg:mb-8">
      <p className="text-sm">
        <b>{t.activityCount({ n: total })}</b> {t.ofGloact}
      </p>
      <ol className="mt-2 grid auto-cols-fr grid-flow-col tabular">
        {years.map((shown) => (
          <li key={shown.year}>
            <YearOfSquares site={site} shown={shown} />
          </li>
        ))}
      </ol>
      {undated.map(({ year, monthUnknown }) => (
        <p key={year} className="mt-2 text-xs text-soft">
          {t.monthNotShown({ n: monthUnknown, year })}
        </p>
      ))}
    </section>
  );
}

function YearOfSquares({ site, shown }: { site: Site; shown: YearOfActivity }) {
  const { year, total, quarters } = shown;
  const t = site.messages;
  const look = 'flex h-full flex-col-reverse text-ink no-underline';
  const content = (
    <>
      {/* First in reading order, although it is shown below the squares. */}
      <span
        className={`border-s border-t border-line ps-1 pt-1 text-sm leading-normal ${total > 0 ? 'text-teal underline group-hover:text-teal-strong' : 'text-soft'}`}
      >
        {year}
        <UnseenLabel site={site}>{t.pictures.activityCount({ n: total })}</UnseenLabel>
      </span>
      <span className="grid grid-cols-4 items-end">
        {quarters.map(({ quarter, count }) => (
          <span
            key={quarter}
            className="flex flex-col-reverse gap-px pe-px text-center font-serif text-sm font-semibold leading-snug"
          >
            {Array.from({ length: count }, (_, i) => `${quarter} ${i}`).map((square) => (
              <span
                key={square}
                className="h-2.5 bg-teal forced-color-adjust-none group-hover:bg-teal-strong sm:h-5 print:border-t-10 print:border-teal"
              />
            ))}
            {count > 0 && (
              <span>
                <span className="sr-only">
                  {t.punctuation.semicolon}{' '}
                  {site.format.period(...monthsOf(quarter)) + t.punctuation.colon}{' '}
                </span>
                {count}
              </span>
            )}
          </span>
        ))}
      </span>
    </>
  );
  return total > 0 ? (
    <a href={`#${year}`} className={`group ${look}`}>
      {content}
    </a>
  ) : (
    <span className={look}>{content}</span>
  );
}
