import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { newsListRoute } from '@/app/[lang]/news/news-list';
import { facets, noItem } from '@/lib/routes';

/** The lists by country and objective. The facet takes the place of the slug of an article: /en/news/country/nepal/ */
export const generateStaticParams = pagesForExport(
  (site) =>
    site.page('news').pageLang === site.lang
      ? site.filteredLists().map(({ facet, value }) => ({ slug: facet as string, value }))
      : [],
  { slug: noItem, value: noItem },
);

const { generateMetadata, page } = newsListRoute(
  ({ slug, value }: { slug: string; value: string }) => ({
    facet: facets.find((name) => name === slug) ?? notFound(),
    value,
  }),
);

export { generateMetadata, page as default };
