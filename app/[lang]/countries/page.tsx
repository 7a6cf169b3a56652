import { textPage } from '@/app/_routes/text-page';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { getCountries, getOwn } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { CountryCards } from './country-cards';

const { generateMetadata, page } = textPage('countries', Countries);

export { generateMetadata, page as default };

function Countries({ lang }: { lang: Lang }) {
  const countries = getCountries(lang).map((country) => ({
    country,
    news: getOwn(lang, 'news', { facet: 'country', value: country.slug }).length,
    events: getOwn(lang, 'events', { facet: 'country', value: country.slug }).length,
  }));
  return (
    <>
      <CountryCards lang={lang} countries={countries} />
      <BoundaryNote lang={lang} countries={countries.map(({ country }) => country.iso3)} />
    </>
  );
}
