import { pageMetadata } from '@/app/_layout/page-metadata';
import { entriesForExport, onlyIn } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
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

export const generateStaticParams = entriesForExport((site) => site.countries);
export { generateMetadata, page as default };
