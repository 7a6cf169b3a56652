import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

/** Key facts of a country: in rows on wide screens, in one line on narrow ones. */
export function CountryFacts({ lang, country }: { lang: Lang; country: Entry<'countries'> }) {
  const t = messages(lang).country;
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm lg:flex-col lg:gap-y-0">
      {[
        [t.capital, country.capital],
        [t.languages({ n: country.languages.length }), sideBySide(lang, country.languages)],
        [t.codes, sideBySide(lang, [country.iso2, country.iso3])],
      ].map(([label, value]) => (
        <div key={label} className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-2 lg:border-t lg:border-rule lg:py-2.5">
          <dt className="text-soft lg:text-xs">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
