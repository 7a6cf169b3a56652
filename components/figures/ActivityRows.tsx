import type { ActivityMatrix as Matrix } from '@/lib/figures/activity-matrix';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { Picture } from './Picture';

const tick = { width: 18, gap: 1.5, height: 4 };

/** The matrix for narrow screens: each country with its total, above a strip with one tick per activity. */
export function ActivityRows({ lang, matrix }: { lang: Lang; matrix: Matrix }) {
  const t = messages(lang).pictures;
  const most = Math.max(1, ...matrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const column = tick.width + tick.gap;
  const isMirrored = languageOf(lang).direction === 'rtl';
  const [width, height] = [column * matrix.quarters.length, most * (tick.height + 1)];
  return (
    <>
      <p aria-hidden="true" className="flex text-xs text-soft tabular">
        {matrix.years.map(({ year }) => (
          <span key={year} className="grow basis-0 border-s border-rule ps-1">
            {year}{' '}
          </span>
        ))}
      </p>
      <ul className="border-b border-rule text-sm">
        {matrix.rows.map(({ country, cells, total }) => (
          <li key={country.slug} className="border-t border-rule pb-2">
            <p className="flex justify-between gap-x-4">
              <a href={routes.country(lang, country.slug)} className="flex min-h-11 items-center text-ink">
                {country.title}
              </a>{' '}
              <a
                href={routes.activity(lang, country.slug)}
                aria-label={labelled(lang, country.title, t.activityCount({ n: total }))}
                className="flex min-h-11 items-center text-ink tabular"
              >
                {t.activityCount({ n: total })}
              </a>
            </p>
            <Picture width={width} height={height + 1} aria-hidden="true" className="w-full forced-color-adjust-none">
              {cells.flatMap(({ quarter, count }, i) =>
                Array.from({ length: count }, (_, level) => (
                  <rect
                    // biome-ignore lint/suspicious/noArrayIndexKey: the ticks of a quarter are all alike
                    key={`${quarter} ${level}`}
                    x={isMirrored ? width - i * column - tick.width : i * column}
                    y={height - (level + 1) * (tick.height + 1)}
                    width={tick.width}
                    height={tick.height}
                    className="fill-teal"
                  />
                )),
              )}
              <path d={`M0 ${height + 0.5}H${width}`} className="stroke-rule" />
            </Picture>
          </li>
        ))}
      </ul>
    </>
  );
}
