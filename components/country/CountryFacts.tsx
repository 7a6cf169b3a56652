import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';

/** Key facts of a country. */
export function CountryFacts({ lang, country }: { lang: string; country: Entry<'countries'> }) {
  const t = messages(lang).country;
  return (
    <div className="border-t border-rule pt-2 break-inside-avoid print:mb-4">
      <h2 className="mb-1 font-sans text-sm font-semibold text-soft">{t.facts}</h2>
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
    </div>
  );
}
