import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { ListPage } from '@/components/lists/ListPage';
import { getFacets } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { facets, type ListPath, noItem, type Section } from '@/lib/routes';
import { listMetadata, listView } from './list-page';

interface Props {
  params: Promise<{ lang: Lang }>;
}

interface FilteredProps {
  params: Promise<{ lang: Lang; slug: string; value: string }>;
}

/** The list of everything in a section. */
export const listRoute = (section: Section) => ({
  generateMetadata: async ({ params }: Props) => listMetadata((await params).lang, section),
  page: async ({ params }: Props) => {
    const { lang } = await params;
    return <ListPage lang={lang} view={listView(lang, section)} />;
  },
});

/** The lists of a section by country, objective and year. The facet takes the place of the slug of an item: /en/news/country/nepal/ */
export function filteredListRoute(section: Section) {
  const read = async ({ params }: FilteredProps): Promise<{ lang: Lang; path: ListPath }> => {
    const { lang, slug, value } = await params;
    const facet = facets.find((name) => name === slug) ?? notFound();
    return getFacets(lang, section)[facet].some((found) => found.value === value) ? { lang, path: { facet, value } } : notFound();
  };
  return {
    generateStaticParams: pagesForExport(
      (lang) => facets.flatMap((facet) => getFacets(lang, section)[facet].map(({ value }) => ({ slug: facet as string, value }))),
      { slug: noItem, value: noItem },
    ),
    generateMetadata: async (props: FilteredProps) => {
      const { lang, path } = await read(props);
      return listMetadata(lang, section, path);
    },
    page: async (props: FilteredProps) => {
      const { lang, path } = await read(props);
      return <ListPage lang={lang} view={listView(lang, section, path)} />;
    },
  };
}
