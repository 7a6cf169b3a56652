import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { CountryCards } from '@/components/country/CountryCards';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { getCountries, getList } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.nav.countries, description: t.countriesLead, path: routes.countries(lang) });
}

export default async function Countries({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const countries = getCountries(lang).map((country) => ({
    country,
    news: getList(lang, 'news', { facet: 'country', value: country.slug }).length,
    events: getList(lang, 'events', { facet: 'country', value: country.slug }).length,
  }));
  return (
    <PageFrame lang={lang} languages={languagesOf(routes.countries(lang))} title={t.nav.countries}>
      <PageTitle title={t.nav.countries} lead={t.countriesLead} />
      <CountryCards lang={lang} countries={countries} />
      <BoundaryNote lang={lang} countries={countries.map(({ country }) => country.iso3)} named={false} />
    </PageFrame>
  );
}
