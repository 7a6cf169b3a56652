import { CountryShape } from '@/components/figures/CountryShape';
import { langAttributes, TitleOf } from '@/components/layout/InLanguage';
import type { Site } from '@/lib/site';

/** The countries by region: outline, name, summary, and how much GLO.ACT did there. */
export function CountryCards({ site }: { site: Site }) {
  const t = site.messages;
  const regions = Object.keys(t.regions) as (keyof typeof t.regions)[];
  return regions.map((region) => (
    <section key={region} className="mb-10">
      <h2 className="mb-3 text-xl">{t.regions[region]}</h2>
      <ul className="grid grid-cols-1 gap-x-12 border-b border-rule md:grid-cols-2">
        {site.countries
          .filter((country) => country.region === region)
          .map((country) => (
            <li
              key={country.slug}
              className="relative flex gap-6 border-t border-rule py-5 hover:bg-panel md:last:odd:col-span-2"
            >
              <span className="flex size-16 shrink-0 items-center justify-center sm:size-20">
                <CountryShape iso3={country.iso3} size={120} className="max-h-full w-full" />
              </span>
              <div className="min-w-0 max-w-measure">
                <h3 className="text-lg">
                  {/* The whole card is clickable; the text of the link remains the name. */}
                  <a
                    href={site.address.country(country.slug)}
                    className="after:absolute after:inset-0"
                  >
                    <TitleOf site={site} item={country} />
                  </a>
                </h3>
                <p className="mt-1 text-sm" {...langAttributes(site, country)}>
                  {country.summary}
                </p>
                <p className="mt-1 text-sm text-soft tabular">
                  {t.pictures.activityCount({ n: site.activities(country.slug).length })}
                </p>
              </div>
            </li>
          ))}
      </ul>
    </section>
  ));
}
