import type { Entry } from '@/lib/content/schema';
import { busiestYear, type ActivityMatrix as Matrix, type MatrixCell } from '@/lib/figures/activity-matrix';
import { monthsOf } from '@/lib/figures/quarters';
import { formatList, formatPeriod } from '@/lib/i18n/format';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { ObjectiveMark } from './ObjectiveMarks';
import { ObjectiveStrip } from './ObjectiveStrip';
import { ScrollFrame } from './ScrollFrame';

interface Props {
  lang: string;
  matrix: Matrix;
  /** Names of countries by slug. */
  countryNames: Readonly<Record<string, string>>;
  objectives: readonly Entry<'objectives'>[];
}

/** Countries by quarters: how much happened and for which objectives, each cell a link to the list of it. */
export function ActivityMatrix({ lang, matrix, countryNames, objectives }: Props) {
  const t = messages(lang).pictures;
  return (
    <>
      <Legend lang={lang} objectives={objectives} />
      <ScrollFrame label={t.scrollable(t.matrixCaption)}>
        <table className="w-full border-separate border-spacing-0 text-center text-sm tabular-nums">
          <caption className="sr-only">{t.matrixCaption}</caption>
          <MatrixHead lang={lang} years={matrix.years} busiest={busiestYear(matrix)} />
          <tbody>
            {matrix.rows.map(({ country, cells }) => (
              <tr key={country}>
                <th scope="row" className="sticky start-0 z-10 border-t border-rule bg-paper pe-3 text-start font-normal">
                  <a
                    href={routes.activity(lang, country)}
                    aria-label={t.activityTitle(countryNames[country] ?? '')}
                    className="inline-flex min-h-11 items-center leading-tight"
                  >
                    {countryNames[country]}
                  </a>
                </th>
                {cells.map((cell) => (
                  <td
                    key={cell.quarter}
                    className={`min-w-11 print:min-w-0 border-t border-rule p-0 ${cell.quarter.endsWith('q1') ? 'border-s' : ''}`}
                  >
                    {cell.count > 0 && (
                      <CellLink lang={lang} country={country} name={countryNames[country] ?? ''} cell={cell} objectives={objectives} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </>
  );
}

/** On a narrow screen the frame opens at the busiest year, in browsers that can begin to scroll at a place. */
function MatrixHead({ lang, years, busiest }: { lang: string; years: readonly number[]; busiest: number | undefined }) {
  const t = messages(lang);
  return (
    <thead className="text-soft">
      <tr>
        {/* As wide as the frame keeps clear when it scrolls, so that no cell stands half behind it. */}
        <td rowSpan={2} className="sticky start-0 z-10 min-w-24 bg-paper" />
        {years.map((year) => (
          <th
            key={year}
            scope="colgroup"
            colSpan={4}
            className={`border-s border-rule ps-2 text-start font-semibold text-ink ${year === busiest ? '[scroll-initial-target:nearest]' : ''}`}
          >
            {year}
          </th>
        ))}
      </tr>
      <tr>
        {years.flatMap((year) =>
          [1, 2, 3, 4].map((number) => (
            <th key={`${year}-${number}`} scope="col" className={`border-rule pb-1 text-xs font-normal ${number === 1 ? 'border-s' : ''}`}>
              {t.pictures.quarter(number)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface CellProps {
  lang: string;
  country: string;
  name: string;
  cell: MatrixCell;
  objectives: readonly Entry<'objectives'>[];
}

function CellLink({ lang, country, name, cell, objectives }: CellProps) {
  const t = messages(lang).pictures;
  const served = objectives.filter((_, i) => cell.served[i]).map(({ shortName }) => shortName);
  const period = formatPeriod(lang, ...monthsOf(cell.quarter));
  return (
    <a
      href={routes.activity(lang, country, cell.quarter)}
      aria-label={t.cell(t.activityCount(cell.count), name, period, formatList(lang, served))}
      className="flex min-h-11 flex-col items-center justify-center gap-1 font-semibold leading-none text-ink no-underline hover:bg-panel hover:text-teal"
    >
      {cell.count}
      <ObjectiveStrip served={cell.served} />
    </a>
  );
}

function Legend({ lang, objectives }: { lang: string; objectives: readonly Entry<'objectives'>[] }) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-soft">
      <p>{messages(lang).pictures.matrixLegend}</p>
      <ol className="flex flex-wrap gap-x-5 gap-y-1">
        {objectives.map(({ slug, number, shortName }) => (
          <li key={slug} className="flex items-center gap-1.5">
            <ObjectiveMark number={number} /> {shortName}
          </li>
        ))}
      </ol>
    </div>
  );
}
