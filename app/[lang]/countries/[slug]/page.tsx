import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { noItem } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { CountryPage } from './country-page';

const { generateMetadata, page } = route(
  ({ site, slug }: { site: Site; slug: string }) => ({
    site,
    country: site.country(slug) ?? notFound(),
  }),
  ({ site, country: { slug, title, summary } }) =>
    pageMetadata(site, {
      title,
      description: summary,
      path: site.address.country(slug),
      cited: {},
    }),
  CountryPage,
);

export const generateStaticParams = pagesForExport(
  (site) => site.countries.map(({ slug }) => ({ slug })),
  { slug: noItem },
);
export { generateMetadata, page as default };
