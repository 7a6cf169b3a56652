import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountryPage } from '@/app/_countries/country-page';
import { pagesForExport } from '@/app/_routes/export-params';
import { getCountries, getCountry } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { noItem, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; slug: string }>;
}

export const generateStaticParams = pagesForExport((lang) => getCountries(lang).map(({ slug }) => ({ slug })), { slug: noItem });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const country = getCountry(lang, slug) ?? notFound();
  return pageMetadata({
    title: country.title,
    description: country.summary,
    path: routes.country(lang, slug),
    feed: { facet: 'country', value: slug },
    cited: {},
    card: `countries-${slug}`,
  });
}

export default async function Country({ params }: Props) {
  const { lang, slug } = await params;
  return <CountryPage lang={lang} country={getCountry(lang, slug) ?? notFound()} />;
}
