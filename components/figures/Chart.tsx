import type { ReactNode, SVGProps } from 'react';
import { DisclosureSummary, FoldedNote } from '@/components/layout/Fold';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { TimeAxis } from '@/lib/figures/time-axis';
import type { Site } from '@/lib/site';

/** The words around the picture of a page, below its title; without words in the content there is none. */
export function ChartSection({
  site,
  picture,
  legend,
  foldedLegend,
  children,
  after,
  data,
}: {
  site: Site;
  picture: Entry<'pages'>['picture'];
  /** The key, if it is not in the picture. */
  legend?: ReactNode;
  /** The rest of a long key, which is folded on narrow screens behind a label. */
  foldedLegend?: { label: string; entries: ReactNode };
  /** The picture. */
  children: ReactNode;
  /** What follows the note: the same as a table. */
  after?: ReactNode;
  /** The open data that it is drawn from. */
  data: 'countries' | 'news';
}) {
  if (!picture) return null;
  return (
    <section className="mb-10">
      <h2 id="picture" className="max-w-headline text-xl">
        {picture.title}
      </h2>
      <p className="mt-1 max-w-measure text-sm text-soft">{picture.lead}</p>
      {legend && <Key>{legend}</Key>}
      {foldedLegend && (
        <div className="text-sm">
          <FoldedNote site={site} label={foldedLegend.label}>
            <Key>{foldedLegend.entries}</Key>
          </FoldedNote>
        </div>
      )}
      {children}
      {picture.note && <p className="mt-3 max-w-measure text-xs text-soft">{picture.note}</p>}
      {after}
      <p className="text-sm print:hidden">
        <TapLink
          href={site.address.dataFile(`${data}.csv`)}
          text={site.format.labelled('CSV', site.label(data))}
        />
      </p>
    </section>
  );
}

/** The key of a picture. */
export const Key = ({ children }: { children: ReactNode }) => (
  <ul className="mt-3 mb-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-soft">{children}</ul>
);

/** An entry of the key of a picture: a mark, and what it means; of a table, also the columns that it is about. */
export const KeyEntry = ({
  mark,
  group,
  children,
}: {
  mark: ReactNode;
  group?: string;
  children: ReactNode;
}) => (
  <li data-group={group} className="inline-flex items-center gap-1.5">
    {mark} <span>{children}</span>
  </li>
);

/** A drawing as wide as its place; x is in per cent, the rest in pixels. What it shows is also in words, so screen readers pass it over. */
export const Plot = ({ height, ...rest }: SVGProps<SVGSVGElement> & { height: number }) => (
  <svg
    aria-hidden="true"
    width="100%"
    height={height}
    className="chart block w-full! overflow-visible"
    {...rest}
  />
);

/** A mark at a place of a plot: x is in per cent, what is in it in pixels from there. The space keeps its words apart from the next ones where there are no styles. */
export const At = ({ x, y, children }: { x: number; y?: number; children: ReactNode }) => (
  <svg aria-hidden="true" x={`${x}%`} y={y} overflow="visible">
    {children}{' '}
  </svg>
);

const columns =
  'grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 lg:grid-cols-[8rem_minmax(0,1fr)_11rem] lg:gap-x-6';

/** Where the number of a year is: in its middle, or at its beginning if it is narrow, but within the axis. */
function placeOfYear(
  { start, middle, width }: TimeAxis['years'][number],
  isFirst: boolean,
  isLast: boolean,
): Pick<SVGProps<SVGTextElement>, 'x' | 'textAnchor'> {
  if (width >= 10) return { x: `${middle}%`, textAnchor: 'middle' };
  if (isFirst) return { x: `${start}%`, textAnchor: 'start' };
  return isLast
    ? { x: `${2 * middle - start}%`, textAnchor: 'end' }
    : { x: `${start}%`, textAnchor: 'middle' };
}

/** Rows below the years, which stay in sight while the rows scroll by and are repeated on each sheet of paper; `labels` are the years that have one. */
export const YearRows = ({
  axis,
  edge,
  labels = () => true,
  children,
}: {
  axis: TimeAxis['years'];
  edge?: ReactNode;
  labels?: (year: number) => boolean;
  children: ReactNode;
}) => (
  <div className="print:table print:w-full">
    <div className="contents break-inside-avoid print:table-header-group">
      <div className={`sticky top-0 z-1 border-y border-ink bg-paper print:static ${columns}`}>
        <div className="col-span-2 lg:col-span-1 lg:col-start-2">
          <Plot height={30}>
            {axis.map((place, i) =>
              labels(place.year) ? (
                <text
                  key={place.year}
                  y="20"
                  className="fill-ink text-[13px] font-semibold"
                  {...placeOfYear(place, i === 0, i === axis.length - 1)}
                >
                  {place.year}{' '}
                </text>
              ) : null,
            )}
          </Plot>
        </div>
        <p className="self-center text-end text-xs text-soft max-lg:hidden">{edge}</p>
      </div>
    </div>
    <ol>{children}</ol>
  </div>
);

/** A row: what it is about, its drawing, and what is said of it in words; on phones the drawing is below both. */
export const ChartRow = ({
  label,
  edge,
  edgeBelow = false,
  children,
}: {
  label: ReactNode;
  edge: ReactNode;
  /** Whether the words are below the drawing on phones. */
  edgeBelow?: boolean;
  children: ReactNode;
}) => (
  <li className={`items-center border-b border-rule py-1 break-inside-avoid ${columns}`}>
    <div className={`text-sm ${edgeBelow ? 'max-lg:col-span-2' : ''}`}>{label}</div>
    <div className="order-last col-span-2 lg:order-none lg:col-span-1">{children}</div>
    <div
      className={`text-xs text-soft ${edgeBelow ? 'order-last col-span-2 lg:order-none lg:col-span-1' : 'text-end'}`}
    >
      {edge}
    </div>
  </li>
);

/** Lines where years begin. */
export const YearLines = ({ axis, height }: { axis: TimeAxis['years']; height: number }) => (
  <g className="stroke-rule">
    {axis.map(({ year, start }) => (
      <line key={year} x1={`${start}%`} x2={`${start}%`} y2={height} />
    ))}
  </g>
);

/** The numbers of a picture as a table, behind one word. */
export const DataTable = ({
  site,
  caption,
  head,
  rows,
}: {
  site: Site;
  caption: string;
  head: readonly string[];
  /** The first cell of a row is its heading. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) => (
  <details className="mt-2 text-sm">
    <DisclosureSummary className="w-fit text-teal">
      {site.messages.charts.asTable}
    </DisclosureSummary>
    <ScrollFrame label={caption} isStop>
      <table className="mt-2 w-full text-[0.8125rem] leading-snug tabular sm:text-sm *:*:border-b *:*:border-rule *:*:align-top">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col" className="py-1.5 pe-3 text-start">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                {first}
              </th>
              {others.map((cell, i) => (
                <td key={head[i + 1]} className="py-1.5 pe-3">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  </details>
);
