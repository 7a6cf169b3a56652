import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { AsideSection } from './AsideSection';

/** Key facts of a country, and who coordinates there. */
export function CountryFacts({ lang, country }: { lang: string; country: Entry<'countries'> }) {
  const t = messages(lang).country;
  return (
    <div className="space-y-6 text-sm">
      <AsideSection title={t.facts}>
        <dl className="space-y-2">
          {[
            [t.capital, country.capital],
            [t.languages, country.languages.join(', ')],
            [t.codes, `${country.iso2}, ${country.iso3}`],
          ].map(([label, value]) => (
            <div key={label}>
              <dt className="text-soft">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </AsideSection>
      {country.coordination.length > 0 && (
        <AsideSection title={t.coordination}>
          <ul className="space-y-3">
            {country.coordination.map(({ fact, source }) => (
              <li key={fact}>
                {fact}{' '}
                <a href={source} className="text-soft">
                  {messages(lang).source}
                </a>
              </li>
            ))}
          </ul>
        </AsideSection>
      )}
    </div>
  );
}
