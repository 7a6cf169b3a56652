import { pageMetadata } from '@/app/_layout/page-metadata';
import { onlyIn, pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { noItem } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { CountryPage } from './country-page';

const { generateMetadata, page } = route(
  ({ site, slug }: { site: Site; slug: string }) => ({
    site,
    country: onlyIn(site, site.country(slug)),
  }),
  ({ site, country: { slug, title, summary } }) =>
    pageMetadata(site, {
      title,
      description: summary,
      path: site.address.country(slug),
      isCited: true,
    }),
  CountryPage,
);

export const generateStaticParams = pagesForExport(
  (site) =>
    site.countries.flatMap(({ slug, pageLang }) => (pageLang === site.lang ? [{ slug }] : [])),
  { slug: noItem },
);
export { generateMetadata, page as default };
