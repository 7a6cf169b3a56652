import type { Metadata } from 'next';
import { listMetadata, listView, readListPath } from '@/app/_lists/list-page';
import { pagesForExport } from '@/app/_routes/export-params';
import { ListPage } from '@/components/lists/ListPage';
import { getListPaths } from '@/lib/content/index';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { type ListPath, noItem, routes } from '@/lib/routes';

// A facet and a page number in place of the slug of an item: /en/events/country/nepal/page/2/
interface Props {
  params: Promise<{ lang: Lang; slug: string; path: string[] }>;
}

export const generateStaticParams = pagesForExport(
  () =>
    getListPaths('events').map((path) => {
      const [slug = '', ...rest] = routes.list(defaultLang, 'events', path).split('/').slice(3, -1);
      return { slug, path: rest };
    }),
  { slug: noItem, path: [noItem] },
);

async function read(params: Props['params']): Promise<{ lang: Lang; path: ListPath }> {
  const { lang, slug, path } = await params;
  return { lang, path: readListPath(lang, 'events', [slug, ...path]) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, path } = await read(params);
  return listMetadata(lang, 'events', path);
}

export default async function FilteredEvents({ params }: Props) {
  const { lang, path } = await read(params);
  return <ListPage lang={lang} view={listView(lang, 'events', path)} />;
}
