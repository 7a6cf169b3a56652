import type { Entry } from '@/lib/content/read/schema';
import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';

/** The figures of an article, each with what it counts. */
export function FigureList({ lang, figures }: { lang: Lang; figures: Entry<'news'>['figures'] }) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3 lg:flex-col">
      {figures.map(({ value, label }) => (
        <div key={label} className="flex flex-col">
          <dt className="order-last text-xs text-soft">{label}</dt>
          <dd className="font-serif text-3xl font-semibold leading-none">{formatNumber(lang, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
