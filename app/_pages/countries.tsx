import { CountryCards } from '@/components/country/CountryCards';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { getCountries, getOwn } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';

/** The countries by region. */
export function Countries({ lang }: { lang: Lang }) {
  const countries = getCountries(lang).map((country) => ({
    country,
    news: getOwn(lang, 'news', { facet: 'country', value: country.slug }).length,
    events: getOwn(lang, 'events', { facet: 'country', value: country.slug }).length,
  }));
  return (
    <>
      <CountryCards lang={lang} countries={countries} />
      <BoundaryNote lang={lang} countries={countries.map(({ country }) => country.iso3)} named={false} />
    </>
  );
}
