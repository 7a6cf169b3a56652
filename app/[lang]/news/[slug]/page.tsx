import { pageMetadata } from '@/app/_layout/page-metadata';
import { entriesForExport, onlyIn } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import type { Site } from '@/lib/site';
import { ArticlePage } from './article-page';

export const generateStaticParams = entriesForExport((site) => site.articles());

const { generateMetadata, page } = route(
  ({ site, slug }: { site: Site; slug: string }) => ({
    site,
    article: onlyIn(site, site.article(slug)),
  }),
  ({ site, article }) =>
    pageMetadata(site, {
      title: article.title,
      description: article.summary,
      path: site.address.of(article),
      isCited: true,
    }),
  ArticlePage,
);

export { generateMetadata, page as default };
