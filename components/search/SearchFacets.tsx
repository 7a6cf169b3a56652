import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { SearchFacet } from '@/lib/search/query';

export interface SearchFacetValues {
  facet: SearchFacet;
  values: readonly { value: string; label: string; count: number }[];
}

/** The filters of the search page, each with several values; the counts are for the whole site until the script narrows them. */
export function SearchFacets({ lang, facets }: { lang: Lang; facets: readonly SearchFacetValues[] }) {
  const t = messages(lang).search;
  return (
    <details id="search-facets" className="border-t border-rule text-sm [@media(scripting:none)]:hidden print:hidden">
      <DisclosureSummary>
        {messages(lang).filters} <span data-chosen className="me-auto font-normal text-soft" />
      </DisclosureSummary>
      <button id="search-clear" type="button" hidden className="mb-3 min-h-11 rounded border border-line px-4 hover:bg-panel">
        {t.clear}
      </button>
      {facets.map(({ facet, values }) => (
        <fieldset key={facet} className="border-t border-rule pb-3">
          <legend className="float-start w-full py-2 font-semibold">{t.facets[facet]}</legend>
          <ul className="clear-both grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-6">
            {values.map(({ value, label, count }) => (
              <li key={value}>
                <label className="flex min-h-11 cursor-pointer items-center gap-2 pointer-fine:min-h-8">
                  <input type="checkbox" name={facet} value={value} data-label={label} className="size-4 shrink-0 accent-teal" />{' '}
                  <span className="me-auto wrap-anywhere">{label}</span>{' '}
                  <span data-count={count} className="text-soft tabular">
                    {formatNumber(lang, count)}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </details>
  );
}
