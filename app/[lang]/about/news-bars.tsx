import { TapLink } from '@/components/layout/TapLink';
import type { Facet, FacetValue } from '@/lib/routes';
import type { Site } from '@/lib/site';

/** How GLO.ACT's own news spreads over objectives, countries and years. */
export function NewsBars({ site }: { site: Site }) {
  const t = site.messages.pictures;
  const valuesOf = (facet: Facet) => site.facetValues('news', facet);
  const values: Record<Facet, readonly FacetValue[]> = {
    objective: valuesOf('objective'),
    country: valuesOf('country'),
    // In order of time, without the empty years at either end, which hold news of other projects
    // only.
    year: valuesOf('year')
      .filter(({ count }) => count > 0)
      .reverse(),
  };
  const most = Math.max(
    1,
    ...Object.values(values).flatMap((found) => found.map(({ count }) => count)),
  );
  const chart = (facet: Facet) => (
    <BarChart
      caption={t.barsBy[facet]}
      unit={t.newsItems}
      most={most}
      rows={values[facet].map(({ value, label, count }) => ({
        label,
        count,
        href: site.address.list('news', { facet, value }),
      }))}
    />
  );
  return (
    <section className="mt-12 border-t border-rule pt-4">
      <h2 className="text-xl">{t.barsTitle}</h2>
      <p className="mb-6 mt-1 max-w-measure text-sm text-soft">{t.barsLead}</p>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        <div className="flex flex-col gap-8">
          {chart('objective')}
          {chart('year')}
        </div>
        {chart('country')}
      </div>
    </section>
  );
}

interface ChartProps {
  caption: string;
  /** Heading of the number column, for screen readers. */
  unit: string;
  /** The count of the longest bar, the same in all charts that are compared. */
  most: number;
  rows: readonly { label: string; href: string; count: number }[];
}

/** A table of counts with a bar beside each; a long word makes its column wider, and does not break. */
export const BarChart = ({ caption, unit, most, rows }: ChartProps) => (
  <table className="w-full text-sm tabular">
    <caption className="border-b border-rule pb-1 text-start font-semibold">{caption}</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">{caption}</th>
        <th scope="col">{unit}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ label, href, count }) => (
        <tr key={href}>
          <th scope="row" className="w-2/5 pe-3 text-start font-normal">
            <TapLink href={href} text={label} look="leading-tight wrap-break-word! sm:min-h-8" />
          </th>
          <td>
            <span className="flex items-center gap-2">
              <svg aria-hidden="true" className="h-3 w-full grow" width="300" height="12">
                <rect
                  width={`${Math.round((count / most) * 1000) / 10}%`}
                  height="100%"
                  rx="1"
                  className="fill-teal"
                />
              </svg>
              <span className="w-8 shrink-0 text-end">{count}</span>
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
