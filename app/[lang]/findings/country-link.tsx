import { TitleOf } from '@/components/layout/InLanguage';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** The name of a country as a link to its page, or to a part of it, in a picture without room to say that a page is in English. */
export const CountryLink = ({
  site,
  country,
  part = '',
}: {
  site: Site;
  country: Entry<'countries'>;
  part?: string;
}) => (
  <a
    href={site.address.country(country.slug) + part}
    className="tap leading-tight pointer-fine:min-h-8 print:min-h-0"
    {...(country.pageLang !== site.lang && { hrefLang: country.pageLang })}
  >
    <span>
      <TitleOf site={site} item={country} />
      {country.pageLang !== site.lang && (
        <span className="sr-only"> ({site.messages.translation.untranslated})</span>
      )}
    </span>
  </a>
);
