import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { AsideSection } from './AsideSection';

/** Key facts of a country. */
export function CountryFacts({ lang, country }: { lang: string; country: Entry<'countries'> }) {
  const t = messages(lang).country;
  return (
    <AsideSection title={t.facts}>
      <dl className="grid gap-x-6 gap-y-1 xs:grid-cols-[auto_1fr] text-sm">
        {[
          [t.capital, country.capital],
          [t.languages, country.languages.join(', ')],
          [t.codes, `${country.iso2}, ${country.iso3}`],
        ].map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </AsideSection>
  );
}
