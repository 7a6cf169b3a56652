import type { ActivityMatrix as Matrix } from '@/lib/figures/activity-matrix';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

interface Props {
  lang: Lang;
  matrix: Matrix;
}

const tick = { width: 18, gap: 1.5, height: 4 };

/** The matrix for narrow screens: each country with its total, above a strip with one tick per activity. */
export function ActivityRows({ lang, matrix }: Props) {
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
            <a href={routes.activity(lang, country.slug)} className="flex min-h-11 items-center justify-between text-ink no-underline">
              <span className="underline">{country.title}</span> <span className="tabular">{t.activityCount({ n: total })}</span>
            </a>
            <svg viewBox={`0 0 ${width} ${height + 1}`} aria-hidden="true" className="w-full forced-color-adjust-none">
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
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
}
