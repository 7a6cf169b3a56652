import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type Facet, type FacetValue, type ListPath, routes, type Section } from '@/lib/routes';

interface Props {
  lang: Lang;
  section: Section;
  values: Readonly<Record<Facet, readonly FacetValue[]>>;
  current: ListPath;
  total: number;
}

/** The filters of a list as plain links, each with its count, the current one marked. */
export function FilterNav({ lang, section, values, current, total }: Props) {
  const t = messages(lang);
  return (
    <nav aria-label={t.filters} className="flex flex-wrap gap-x-6 border-rule text-sm max-lg:-mt-6 lg:block lg:border-t print:hidden">
      <p className="w-full">
        <FilterLink href={routes.list(lang, section, { all: current.all })} label={t.all} count={total} current={!current.facet} />
      </p>
      {(Object.keys(values) as Facet[]).map((facet) => (
        <details
          key={facet}
          open={current.facet === facet || (!current.facet && facet === 'country')}
          className="border-rule open:w-full lg:border-t"
        >
          <DisclosureSummary>{t.facets[facet]}</DisclosureSummary>
          <ul className="flex flex-wrap gap-x-5 pb-2 lg:block lg:pb-3">
            {values[facet].map(({ value, label, count, hasContext }) => (
              <li key={value}>
                <FilterLink
                  href={routes.list(lang, section, { all: current.all && hasContext, facet, value })}
                  label={label}
                  count={count}
                  current={current.facet === facet && current.value === value}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function FilterLink({ href, label, count, current }: { href: string; label: string; count: number; current: boolean }) {
  return (
    <a
      href={href}
      aria-current={current ? 'page' : undefined}
      className="flex min-h-11 items-center justify-between gap-2 py-1 no-underline hover:underline aria-[current]:border-s-4 aria-[current]:border-teal aria-[current]:bg-panel aria-[current]:ps-3 aria-[current]:font-semibold aria-[current]:text-ink pointer-fine:min-h-8"
    >
      <span>{label}</span> <span className="text-soft tabular lg:pe-2">{count}</span>
    </a>
  );
}
