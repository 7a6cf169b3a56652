import { InLanguage } from '@/components/layout/InLanguage';
import { TapLink } from '@/components/layout/TapLink';
import type { Site } from '@/lib/site';

/** Links between the two pages that list the countries, by region and to compare them. */
export function CountryViews({ site, current }: { site: Site; current: 'countries' | 'compare' }) {
  const views = [
    { ...site.link('countries'), slug: 'countries', label: site.messages.charts.compare.byRegion },
    { ...site.link('compare'), slug: 'compare' },
  ] as const;
  return (
    <nav
      aria-label={site.label('countries')}
      className="-mt-6 mb-8 border-b border-rule pb-1 text-sm print:hidden"
    >
      <ul className="flex gap-x-5">
        {views.map(({ slug, href, label, lang }) => (
          <li key={slug}>
            {slug === current ? (
              <b aria-current="page" className="tap">
                {label}
              </b>
            ) : (
              <TapLink
                href={href}
                text={
                  <InLanguage site={site} of={lang}>
                    {label}
                  </InLanguage>
                }
              />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
