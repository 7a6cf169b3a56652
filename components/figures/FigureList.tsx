import type { Entry } from '@/lib/content/schema';
import { formatNumber } from '@/lib/i18n/format';

/** The numbers of an article, each with what was counted. */
export function FigureList({ lang, figures }: { lang: string; figures: Entry<'news'>['figures'] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-1">
      {figures.map(({ value, label }) => (
        <div key={label} className="grid grid-cols-subgrid col-span-2 items-baseline">
          <dt className="order-last text-soft">{label}</dt>
          <dd className="text-end font-serif text-lg font-semibold">{formatNumber(lang, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
