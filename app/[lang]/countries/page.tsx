import { textPage } from '@/app/_routes/text-page';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import type { Site } from '@/lib/site';
import { CountryCards } from './country-cards';
import { CountryViews } from './country-views';

const { generateStaticParams, generateMetadata, page } = textPage('countries', Countries);

export { generateMetadata, generateStaticParams, page as default };

function Countries({ site }: { site: Site }) {
  return (
    <>
      <CountryViews site={site} current="countries" />
      <CountryCards site={site} />
      <BoundaryNote site={site} countries={site.countries.map(({ iso3 }) => iso3)} />
    </>
  );
}
