import { Picture } from '@/components/figures/Picture';
import { hasLaw } from '@/lib/charts/law-axis';
import type { Site } from '@/lib/site';
import { CountryLink } from './country-link';
import { squaresOf } from './squares';

/** For each of the two crimes a square for each country, filled where a law was found; the countries without one by name. */
export function LawSquares({ site }: { site: Site }) {
  const t = site.messages.charts;
  return (
    <dl className="flex flex-col gap-5 print:gap-2">
      {(['trafficking', 'smuggling'] as const).map((crime) => {
        const without = site.countries.filter((country) => !hasLaw(country, crime));
        const found = site.countries.length - without.length;
        const { filled, open, width } = squaresOf(
          site.countries.map((_, i) => i < found),
          20,
        );
        return (
          <div key={crime}>
            <dt className="flex justify-between gap-4 font-semibold">{t.law.crimes[crime]}</dt>
            <dd>
              <Picture
                width={width}
                height={20}
                aria-hidden="true"
                className="chart mt-1 w-full! max-w-sm rtl:-scale-x-100"
              >
                <path d={filled} className="fill-ink" />
                <path d={open} className="fill-none stroke-line" />
              </Picture>
              {without.length > 0 && (
                <div className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
                  <span className="text-soft">
                    {t.compare.noneFound}
                    {site.messages.punctuation.colon}
                  </span>{' '}
                  {without.map((country) => (
                    <span key={country.slug}>
                      <CountryLink site={site} country={country} />{' '}
                    </span>
                  ))}
                </div>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
