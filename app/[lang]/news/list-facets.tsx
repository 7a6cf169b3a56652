import type { ReactNode } from 'react';
import { DisclosureSummary } from '@/components/layout/Fold';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { type Facet, facets, type ListPath } from '@/lib/routes';
import type { Site } from '@/lib/site';

/** A facet with a link for each value. */
export interface FacetGroup {
  facet: Facet;
  title: string;
  values: readonly {
    label: string;
    count: number;
    href: string;
    isCurrent: boolean;
    /** Number of an objective: its mark makes the list a legend for the rows. */
    objective: number | undefined;
  }[];
}

/** The filters of a list as links with counts, beside it on wide screens. On narrow ones the objectives, which are the legend of the rows, stay in sight; so do the countries, until one of them is chosen. */
export function ListFacets({
  site,
  groups,
  isChosen,
}: {
  site: Site;
  groups: readonly FacetGroup[];
  /** Whether the list has a filter already. */
  isChosen: boolean;
}) {
  const t = site.messages;
  const [legend, others] = [true, false].map((isLegend) =>
    groups
      .filter(({ facet }) => (facet === 'objective') === isLegend)
      .map((group) => <FacetLinks key={group.facet} group={group} />),
  ) as [ReactNode[], ReactNode[]];
  return (
    <nav aria-label={t.filters} className="flex w-full flex-col gap-x-8 text-sm lg:gap-y-4">
      {legend}
      {isChosen && others.length > 0 ? (
        <details className="fold fold-note print:hidden">
          <DisclosureSummary>{t.filters}</DisclosureSummary>
          {others}
        </details>
      ) : (
        others
      )}
    </nav>
  );
}

const FacetLinks = ({ group: { facet, title, values } }: { group: FacetGroup }) => (
  <div className={facet === 'objective' ? '' : 'print:hidden'}>
    <h2 className="font-sans text-sm font-semibold">{title}</h2>
    <ul className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-4 max-sm:text-xs print:flex print:flex-wrap print:gap-x-4">
      {values.map(({ label, count, href, isCurrent, objective }) => (
        <li key={label}>
          <a href={href} aria-current={isCurrent ? 'page' : undefined} className={facetLink}>
            {objective && <ObjectiveMark number={objective} />}{' '}
            <span className="me-auto min-w-0 wrap-anywhere">{label}</span>{' '}
            <span className="text-soft tabular print:hidden">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
);

const facetLink =
  'flex min-h-11 items-center gap-2 py-1 leading-tight no-underline hover:underline aria-[current]:border-s-4 aria-[current]:border-teal aria-[current]:bg-panel aria-[current]:px-2 aria-[current]:font-semibold aria-[current]:text-ink pointer-fine:min-h-8';

/** The lists of each country and of each objective; a facet that no article has would lead to nothing. */
export const facetGroups = (site: Site, { facet: chosen, value: chosenValue }: ListPath) => {
  const numbers = new Map(site.objectives.map(({ slug, number }) => [slug, number]));
  const groups = facets.map(
    (facet): FacetGroup => ({
      facet,
      title: site.messages.facets[facet],
      values: site.facetValues(facet).map(({ value, label, count }) => ({
        label,
        count,
        href: site.address.list({ facet, value }),
        isCurrent: facet === chosen && value === chosenValue,
        objective: facet === 'objective' ? numbers.get(value) : undefined,
      })),
    }),
  );
  return groups.filter(({ values }) => values.some(({ count }) => count > 0));
};
