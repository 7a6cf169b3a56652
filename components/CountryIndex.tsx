import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';

interface Props {
  lang: string;
  countries: readonly { country: Entry<'countries'>; count: number }[];
}

/** The countries by region, each with the number of GLO.ACT's own news items about it. */
export function CountryIndex({ lang, countries }: Props) {
  const t = messages(lang);
  const regions = Object.keys(t.regions) as (keyof typeof t.regions)[];
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {regions.map((region) => (
        <section key={region}>
          <h3 className="mb-1 font-sans text-sm font-semibold text-soft">{t.regions[region]}</h3>
          <ul className="border-b border-rule">
            {countries
              .filter(({ country }) => country.region === region)
              .map(({ country, count }) => (
                <li key={country.slug} className="flex items-center justify-between border-t border-rule">
                  <a href={routes.country(lang, country.slug)} className="inline-flex min-h-11 grow items-center">
                    {country.title}
                  </a>{' '}
                  <span className="text-sm text-soft tabular-nums">
                    {count}
                    <span className="sr-only"> {t.newsCount(count).replace(/^\d+ /, '')}</span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
