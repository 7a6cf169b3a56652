import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { SearchApp } from '@/components/search/SearchApp';
import type { SearchFacetValues } from '@/components/search/SearchFacets';
import { getCountries, getObjectives } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { kinds, type SearchFacet, searchFacets } from '@/lib/search/query';
import { countFacets, searchRecords } from '@/lib/search/records';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.nav.search, description: t.search.lead, path: routes.search(lang) });
}

export default async function Search({ params }: Props) {
  const { lang } = await params;
  const { nav, search } = messages(lang);
  return (
    <PageFrame lang={lang} languages={languagesOf(routes.search(lang))} title={nav.search}>
      <PageTitle title={nav.search} lead={search.lead} />
      <SearchApp lang={lang} facets={facetsOf(lang)} />
    </PageFrame>
  );
}

function facetsOf(lang: Lang): SearchFacetValues[] {
  const t = messages(lang);
  const records = searchRecords(lang);
  const labels: Record<SearchFacet, { value: string; label: string }[]> = {
    kind: kinds.map((kind) => ({ value: kind, label: t.search.kinds[kind] })),
    relation: Object.entries(t.relations).map(([value, label]) => ({ value, label })),
    country: getCountries(lang).map(({ slug, title }) => ({ value: slug, label: title })),
    objective: getObjectives(lang).map(({ slug, shortName }) => ({ value: slug, label: shortName })),
    year: [...countFacets(records, 'year').keys()]
      .sort()
      .reverse()
      .map((year) => ({ value: year, label: year })),
    format: Object.entries(t.formats).map(([value, label]) => ({ value, label })),
  };
  return searchFacets.map((facet) => {
    const counts = countFacets(records, facet);
    const values = labels[facet].map((found) => ({ ...found, count: counts.get(found.value) ?? 0 }));
    return { facet, values: values.filter(({ count }) => count > 0) };
  });
}
