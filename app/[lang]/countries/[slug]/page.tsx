import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { getCountries, getCountry } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { noItem, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { CountryPage } from './country-page';

const { generateMetadata, page } = route(
  ({ lang, slug }: { lang: Lang; slug: string }) => ({
    lang,
    country: getCountry(lang, slug) ?? notFound(),
  }),
  ({ lang, country: { slug, title, summary } }) =>
    pageMetadata({
      title,
      description: summary,
      path: routes.country(lang, slug),
      cited: {},
    }),
  CountryPage,
);

export const generateStaticParams = pagesForExport(
  (lang) => getCountries(lang).map(({ slug }) => ({ slug })),
  { slug: noItem },
);
export { generateMetadata, page as default };
