import { DisclosureSummary } from '@/components/layout/Fold';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { type Facet, facets, type ListPath, type Section } from '@/lib/routes';
import type { Site } from '@/lib/site';

/** A facet with a link for each value, if there is anything behind it. */
export interface FacetGroup {
  facet: Facet;
  title: string;
  values: readonly {
    label: string;
    count: number;
    href: string | undefined;
    isCurrent: boolean;
    /** Number of an objective: its mark makes the list a legend for the rows. */
    objective: number | undefined;
  }[];
}

/** The filters of a list as links with counts: beside it on wide screens, folded on narrow ones. On paper the objectives remain as the legend. */
export function ListFacets({ site, groups }: { site: Site; groups: readonly FacetGroup[] }) {
  const t = site.messages;
  return (
    <details className="fold fold-note text-sm open:w-full print:w-full">
      <DisclosureSummary>{t.filters}</DisclosureSummary>
      <nav aria-label={t.filters} className="grid gap-x-8 gap-y-4 pb-4 sm:max-lg:grid-cols-2">
        {groups.map(({ facet, title, values }) => (
          <div key={facet} className={facet === 'objective' ? '' : 'print:hidden'}>
            <h2 className="font-sans text-sm font-semibold">{title}</h2>
            <ul className="print:flex print:flex-wrap print:gap-x-4">
              {values.map(({ label, count, href, isCurrent, objective }) => (
                <li key={label}>
                  <a
                    href={href}
                    aria-current={isCurrent ? 'page' : undefined}
                    className={facetLink}
                  >
                    {objective && <ObjectiveMark number={objective} />}{' '}
                    <span className="me-auto wrap-anywhere">{label}</span>{' '}
                    <span className="text-soft tabular print:hidden">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
}

const facetLink =
  'flex min-h-11 items-center gap-2 py-1 no-underline [[href]]:hover:underline aria-[current]:border-s-4 aria-[current]:border-teal aria-[current]:bg-panel aria-[current]:px-2 aria-[current]:font-semibold aria-[current]:text-ink pointer-fine:min-h-8 not-[[href]]:text-soft';

const kindOf: Record<Section, string> = { news: 'news', events: 'event' };

/** The other lists of the section, and within a list the other facets, which the search combines with it. Years are headings of a list, so only the list of a year links them. */
export function facetGroups(
  site: Site,
  section: Section,
  path: ListPath,
  label = '',
): FacetGroup[] {
  const { facets: names, facetIn } = site.messages;
  const { facet: chosen, value: chosenValue = '' } = path;
  const numbers = new Map(site.objectives.map(({ slug, number }) => [slug, number]));
  return facets
    .filter((facet) => facet !== 'year' || chosen === 'year')
    .map((facet) => {
      const within = chosen && chosen !== facet ? chosen : undefined;
      const search = (value: string) =>
        site.address.searchFor({
          kind: kindOf[section],
          relation: 'project',
          [chosen ?? '']: chosenValue,
          [facet]: value,
          sort: 'date',
        });
      return {
        facet,
        title: within ? facetIn[within]({ facet: names[facet], value: label }) : names[facet],
        values: site
          .facetValues(section, facet, within ? path : {})
          .map(({ value, label, count }) => ({
            label,
            count,
            href: within
              ? count > 0
                ? search(value)
                : undefined
              : site.address.list(section, { facet, value }),
            isCurrent: facet === chosen && value === chosenValue,
            objective: facet === 'objective' ? numbers.get(value) : undefined,
          })),
      };
    });
}
