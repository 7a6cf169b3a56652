import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type Facet, routes } from '@/lib/routes';
import { BarChart } from './BarChart';

interface Props {
  lang: Lang;
  /** GLO.ACT's own news items by the values of each facet. */
  counts: Readonly<Record<Facet, readonly { value: string; label: string; count: number }[]>>;
}

/** How the news spreads over objectives, countries and years. */
export function NewsBars({ lang, counts }: Props) {
  const t = messages(lang).pictures;
  const values = {
    ...counts,
    // In order of time, without the empty years at either end, which hold news of other projects only.
    year: counts.year.filter(({ count }) => count > 0).reverse(),
  };
  const most = Math.max(1, ...Object.values(values).flatMap((found) => found.map(({ count }) => count)));
  const chart = (facet: Facet) => (
    <BarChart
      caption={t.barsBy[facet]}
      unit={t.newsItems}
      most={most}
      rows={values[facet].map(({ value, label, count }) => ({ label, count, href: routes.list(lang, 'news', { facet, value }) }))}
    />
  );
  return (
    <section className="mt-12 border-t border-rule pt-4">
      <h2 className="text-xl">{t.barsTitle}</h2>
      <p className="mb-6 mt-1 max-w-measure text-sm text-soft">{t.barsLead}</p>
      <div className="grid gap-x-16 gap-y-8 md:grid-cols-2">
        <div className="flex flex-col gap-8">
          {chart('objective')}
          {chart('year')}
        </div>
        {chart('country')}
      </div>
    </section>
  );
}
