import { collectionRoute } from '@/app/_routes/text-route';
import { SearchApp, type SearchFacetValues } from '@/components/search/SearchApp';
import { getCountries, getObjectives } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { searchPages } from '@/lib/search/pages';
import { kinds, type SearchFacet, searchFacets } from '@/lib/search/query';

const { generateMetadata, page } = collectionRoute('search', ({ lang }) => <SearchApp lang={lang} facets={facetsOf(lang)} />);

export { generateMetadata, page as default };

function facetsOf(lang: Lang): SearchFacetValues[] {
  const t = messages(lang);
  const pages = searchPages(lang);
  const years = [...new Set(pages.flatMap(({ facets }) => facets.year ?? []))].sort().reverse();
  const labels: Record<SearchFacet, { value: string; label: string }[]> = {
    kind: kinds.map((kind) => ({ value: kind, label: t.search.kinds[kind] })),
    relation: Object.entries(t.relations).map(([value, label]) => ({ value, label })),
    country: getCountries(lang).map(({ slug, title }) => ({ value: slug, label: title })),
    objective: getObjectives(lang).map(({ slug, shortName }) => ({ value: slug, label: shortName })),
    year: years.map((year) => ({ value: year, label: year })),
    format: Object.entries(t.formats).map(([value, label]) => ({ value, label })),
  };
  const count = (facet: SearchFacet, value: string) => pages.filter(({ facets }) => facets[facet]?.includes(value)).length;
  return searchFacets.map((facet) => {
    const values = labels[facet].map((found) => ({ ...found, count: count(facet, found.value) }));
    return { facet, values: values.filter(({ count }) => count > 0) };
  });
}
