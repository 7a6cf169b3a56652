import { Picture } from '@/components/figures/Picture';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { TapLink } from '@/components/layout/TapLink';
import { busiestYear, type ActivityMatrix as Matrix } from '@/lib/figures/activity-matrix';
import type { Site } from '@/lib/site';

/**
 * Countries by quarters: how much began, as a number and a bar, with totals; on narrow screens a row
 * of ticks for each country.
 */
export function ActivityMatrix({ site, matrix }: { site: Site; matrix: Matrix }) {
  const t = site.messages.pictures;
  const busiest = busiestYear(matrix)?.year;
  const shade = (quarter: string) => (quarter.startsWith(`${busiest}-`) ? 'bg-panel' : '');
  const edge = (quarter: string) => (quarter.endsWith('q1') ? 'border-s' : '');
  return (
    <>
      <div className="md:hidden print:hidden">
        <ActivityRows site={site} matrix={matrix} />
      </div>
      <div className="max-md:hidden print:block">
        <ScrollFrame label={t.scrollable}>
          <table className="w-full border-separate [border-spacing:0] text-center text-sm tabular">
            <caption className="sr-only">{t.matrixCaption}</caption>
            <MatrixHead site={site} matrix={matrix} shade={shade} edge={edge} />
            <tbody>
              {matrix.rows.map(({ country, cells, total }) => (
                <tr key={country.slug}>
                  <th scope="row" className="border-t border-rule pe-3 text-start font-normal">
                    <TapLink
                      href={site.address.country(country.slug)}
                      text={country.title}
                      look="leading-tight"
                    />
                  </th>
                  {cells.map(({ quarter, count }) => (
                    <td
                      key={quarter}
                      className={`h-11 border-t border-rule p-0 leading-none print:h-5 ${edge(quarter)} ${shade(quarter)}`}
                    >
                      {count > 0 && (
                        <span className="flex flex-col items-center gap-1 font-semibold print:gap-0">
                          {count}
                          <Picture
                            width={24}
                            height={count * 4}
                            aria-hidden="true"
                            className="w-6 forced-color-adjust-none"
                          >
                            <rect width="24" height={count * 4} className="fill-teal" />
                          </Picture>
                        </span>
                      )}
                    </td>
                  ))}
                  <td className="border-s border-t border-rule font-semibold">
                    <a
                      href={site.address.activities(country.slug)}
                      aria-label={site.format.labelled(
                        country.title,
                        site.format.withDigits(total, t.activityCount({ n: total })),
                      )}
                      className="tap min-w-8 justify-center"
                    >
                      {total}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
            <MatrixFoot site={site} matrix={matrix} shade={shade} edge={edge} />
          </table>
        </ScrollFrame>
      </div>
    </>
  );
}

interface EdgeProps {
  site: Site;
  matrix: Matrix;
  /** Classes that mark a quarter of the busiest year, and the first quarter of a year. */
  shade: (quarter: string) => string;
  edge: (quarter: string) => string;
}

function MatrixHead({ site, matrix, shade, edge }: EdgeProps) {
  const t = site.messages.pictures;
  return (
    <thead className="text-soft">
      <tr>
        <td rowSpan={2} className="min-w-28" />
        {matrix.years.map(({ year, total }) => {
          const shaded = shade(`${year}-q1`);
          return (
            <th
              key={year}
              scope="col"
              colSpan={4}
              className={`border-s border-rule px-2 pt-1 text-start font-semibold text-ink ${shaded}`}
            >
              {year}{' '}
              <span className={`float-end ${shaded ? '' : 'font-normal text-soft'}`}>{total}</span>
            </th>
          );
        })}
        <td className="border-s border-rule" />
      </tr>
      <tr>
        {matrix.quarters.map(({ quarter }) => (
          <th
            key={quarter}
            scope="col"
            className={`w-[5%] border-rule pb-1 text-xs font-normal ${edge(quarter)} ${shade(quarter)}`}
          >
            {t.quarter({ number: Number(quarter.slice(-1)) })}
          </th>
        ))}
        <th scope="col" className="border-s border-rule px-3 pb-1 text-xs font-normal">
          {t.matrixTotal}
        </th>
      </tr>
    </thead>
  );
}

/** Totals by quarter, each with a bar. */
function MatrixFoot({ site, matrix, shade, edge }: EdgeProps) {
  const most = Math.max(1, ...matrix.quarters.map(({ total }) => total));
  return (
    <tfoot>
      <tr>
        <th
          scope="row"
          className="border-t border-ink pb-1 pe-3 text-start align-bottom font-semibold"
        >
          {site.messages.pictures.matrixTotal}
        </th>
        {matrix.quarters.map(({ quarter, total }) => (
          <td
            key={quarter}
            className={`border-t border-t-ink border-s-rule px-1 pb-1 pt-2 align-bottom ${edge(quarter)} ${shade(quarter)}`}
          >
            {total > 0 && (
              <>
                <Picture
                  width={24}
                  height={36}
                  aria-hidden="true"
                  className="mx-auto h-9 w-6 print:h-4 forced-color-adjust-none"
                >
                  <rect
                    y={36 - (total / most) * 36}
                    width="24"
                    height={(total / most) * 36}
                    className={shade(quarter) ? 'fill-teal' : 'fill-line'}
                  />
                </Picture>
                {total}
              </>
            )}
          </td>
        ))}
        <td className="border-s border-t border-rule border-t-ink pb-1 align-bottom font-semibold">
          {matrix.total}
        </td>
      </tr>
    </tfoot>
  );
}

const tick = { width: 18, gap: 1.5, height: 4 };

/**
 * The matrix for narrow screens: each country with its total, above a strip with one tick per
 * activity.
 */
export function ActivityRows({ site, matrix }: { site: Site; matrix: Matrix }) {
  const t = site.messages.pictures;
  const most = Math.max(1, ...matrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const column = tick.width + tick.gap;
  const isMirrored = site.direction === 'rtl';
  const width = column * matrix.quarters.length;
  const height = most * (tick.height + 1);
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
              <a
                href={site.address.country(country.slug)}
                className="flex min-h-11 items-center text-ink"
              >
                {country.title}
              </a>{' '}
              <a
                href={site.address.activities(country.slug)}
                aria-label={site.format.labelled(country.title, t.activityCount({ n: total }))}
                className="flex min-h-11 items-center text-ink tabular"
              >
                {t.activityCount({ n: total })}
              </a>
            </p>
            <Picture
              width={width}
              height={height + 1}
              aria-hidden="true"
              className="w-full forced-color-adjust-none"
            >
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
