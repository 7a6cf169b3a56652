import { CountryShape } from '@/components/figures/CountryShape';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { pageLabel } from '@/lib/site';

/** Head of a country's page: outline, name, summary and key facts, which are in one line on narrow screens. */
export function CountryHead({ lang, country }: { lang: Lang; country: Entry<'countries'> }) {
  const { regions, pictures, country: t } = messages(lang);
  const facts = [
    [t.capital, country.capital],
    [t.languages({ n: country.languages.length }), sideBySide(lang, country.languages)],
    [t.codes, sideBySide(lang, [country.iso2, country.iso3])],
  ];
  return (
    <header className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-4 border-b border-rule pb-6 lg:grid-cols-[var(--side)_minmax(0,1fr)_var(--side)] lg:grid-rows-[auto_1fr] lg:pb-8">
      <div className="self-end lg:col-start-2">
        <p className="mb-1 text-sm font-semibold text-amber">{regions[country.region]}</p>
        <h1 className="text-2xl sm:text-4xl">{country.title}</h1>
      </div>
      <CountryShape
        iso3={country.iso3}
        size={480}
        title={pictures.outlineTitle({ country: country.title })}
        className="max-h-24 w-28 sm:max-h-32 sm:w-40 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:max-h-60 lg:w-full"
      />
      <div className="col-span-2 max-w-measure lg:col-span-1 lg:col-start-2">
        <p className="text-soft sm:text-lg">{country.summary}</p>
        <a href="#help" className="tap text-sm print:hidden">
          {pageLabel(lang, 'get-help')}
        </a>
      </div>
      <div className="col-span-2 lg:col-span-1 lg:col-start-3 lg:row-span-2 lg:row-start-1">
        <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm lg:flex-col lg:gap-y-0">
          {facts.map(([label, value]) => (
            <div key={label} className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-2 lg:border-t lg:border-rule lg:py-2.5">
              <dt className="text-soft lg:text-xs">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
}
