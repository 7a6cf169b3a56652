import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import { Spaced } from '@/components/layout/Spaced';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type Facet, type FacetValue, type ListPath, routes, type Section } from '@/lib/routes';
import type { Kind } from '@/lib/search/query';

interface Props {
  lang: Lang;
  section: Section;
  values: Readonly<Record<Facet, readonly FacetValue[]>>;
  current: ListPath;
}

const kindOf: Record<Section, Kind> = { news: 'news', events: 'event' };

/** Combines country, objective and year: a form that opens the search. */
export function FilterForm({ lang, section, values, current }: Props) {
  const t = messages(lang);
  return (
    <details className="border-t border-rule text-sm print:hidden">
      <DisclosureSummary>{t.search.combine}</DisclosureSummary>
      <form action={routes.search(lang)} className="grid gap-x-6 gap-y-3 pb-4 sm:grid-cols-3 lg:grid-cols-1">
        <input type="hidden" name="kind" value={kindOf[section]} />
        {!current.all && <input type="hidden" name="relation" value="project" />}
        <input type="hidden" name="sort" value="date" />
        <Spaced>
          {(Object.keys(values) as Facet[]).map((facet) => (
            <label key={facet}>
              <span className="mb-1 block text-soft">{t.facets[facet]}</span>{' '}
              <select
                name={facet}
                defaultValue={current.facet === facet ? current.value : ''}
                className="min-h-11 w-full rounded border border-line bg-paper px-2 text-ink"
              >
                <option value="">{t.search.any}</option>
                {values[facet].map(({ value, label, count }) => (
                  <option key={value} value={value}>
                    {label} ({count})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </Spaced>
        <p>
          <button type="submit" className="min-h-11 rounded bg-teal px-5 font-semibold text-on-teal hover:bg-teal-strong">
            {t.search.show}
          </button>
        </p>
      </form>
    </details>
  );
}
