import { pagesForExport } from '@/app/_routes/export-params';
import { ListPage } from '@/components/lists/ListPage';
import { getListPaths } from '@/lib/content/index';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { type ListPath, noItem, routes, type Section } from '@/lib/routes';
import { listMetadata, listView, readListPath } from './list-page';

interface Props {
  params: Promise<{ lang: Lang }>;
}

interface FilteredProps {
  params: Promise<{ lang: Lang; slug: string; path: string[] }>;
}

/** The first page of a section, or of the same with context and later projects. */
export const listRoute = (section: Section, path: ListPath = {}) => ({
  generateMetadata: async ({ params }: Props) => listMetadata((await params).lang, section, path),
  page: async ({ params }: Props) => {
    const { lang } = await params;
    return <ListPage lang={lang} view={listView(lang, section, path)} />;
  },
});

/** All other lists of a section. A facet and a page number take the place of the slug of an item: /en/news/country/nepal/page/2/ */
export function filteredListRoute(section: Section) {
  const read = async ({ params }: FilteredProps) => {
    const { lang, slug, path } = await params;
    return { lang, path: readListPath(lang, section, [slug, ...path]) };
  };
  return {
    generateStaticParams: pagesForExport(
      () =>
        getListPaths(section).map((path) => {
          const [slug = '', ...rest] = routes.list(defaultLang, section, path).split('/').slice(3, -1);
          return { slug, path: rest };
        }),
      { slug: noItem, path: [noItem] },
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
