import { isAdopted } from '@/lib/charts/law-axis';
import type { Law } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** The year of the main law of a country on a crime, or what is known in its place; `country` is its slug. */
export function LawYear({
  site,
  country,
  law,
}: {
  site: Site;
  country: string;
  law: Law | undefined;
}) {
  const t = site.messages.charts.compare;
  if (!law) return <span className="text-soft">{t.noneFound}</span>;
  const year = isAdopted(law) ? (law.date?.slice(0, 4) ?? t.yearUnknown) : t.draft;
  return (
    <a href={`${site.address.country(country)}#laws`} className="quiet-link" title={law.name}>
      {year}{' '}
      {law.repealed && (
        <span className="block text-xs text-soft sm:whitespace-nowrap">
          {t.repealed({ year: law.repealed.slice(0, 4) })}
        </span>
      )}
    </a>
  );
}
