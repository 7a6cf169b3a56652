import { textPage } from '@/app/_routes/text-page';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import type { Site } from '@/lib/site';
import { CountryCards } from './country-cards';

const { generateStaticParams, generateMetadata, page } = textPage('countries', Countries);

export { generateMetadata, generateStaticParams, page as default };

function Countries({ site }: { site: Site }) {
  const countries = site.countries.map((country) => ({
    country,
    news: site.items('news', { relation: 'project', facet: 'country', value: country.slug }).length,
    events: site.items('events', { relation: 'project', facet: 'country', value: country.slug })
      .length,
  }));
  return (
    <>
      <CountryCards site={site} countries={countries} />
      <BoundaryNote site={site} countries={countries.map(({ country }) => country.iso3)} />
    </>
  );
}
