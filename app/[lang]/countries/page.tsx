import { textPage } from '@/app/_routes/text-page';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import type { Site } from '@/lib/site';
import { CountryCards } from './country-cards';
import { CountryViews } from './country-views';

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
      <CountryViews site={site} current="countries" />
      <CountryCards site={site} countries={countries} />
      <BoundaryNote site={site} countries={countries.map(({ country }) => country.iso3)} />
    </>
  );
}
