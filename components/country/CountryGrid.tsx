import { CountryShape } from '@/components/figures/CountryShape';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** The countries as outlines with names, instead of the map on narrow screens; the last cell says what the numbers count. */
export function CountryGrid({ lang, countries }: { lang: Lang; countries: readonly { country: Entry<'countries'>; count: number }[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-3 border-b border-rule text-sm">
      {countries.map(({ country, count }) => (
        <li key={country.slug} className="border-t border-rule">
          <a href={routes.country(lang, country.slug)} className="flex min-h-13 items-center gap-1 leading-tight text-ink no-underline">
            <span className="flex size-8 shrink-0 items-center justify-center">
              <CountryShape iso3={country.iso3} size={64} className="max-h-8 max-w-8" />
            </span>
            <span className="min-w-0 grow underline">{country.title}</span> <span className="text-soft tabular">{count}</span>
          </a>
        </li>
      ))}
      <li className="flex min-h-13 items-center border-t border-rule text-xs text-soft">{messages(lang).homePage.countUnit}</li>
    </ul>
  );
}
