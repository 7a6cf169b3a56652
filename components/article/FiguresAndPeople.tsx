import type { Entry } from '@/lib/content/read/schema';
import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** The figures of an article and the people it names, in a box: after the text on narrow screens, in the margin on wide ones. */
export function FiguresAndPeople({ lang, article: { figures, people } }: { lang: Lang; article: Entry<'news'> }) {
  if (figures.length + people.length === 0) return null;
  const t = messages(lang).figuresAndPeople;
  return (
    <section className="mt-8 flex max-w-measure flex-col gap-4 border-y border-rule py-4 lg:col-start-1 lg:row-start-1 lg:mt-0 lg:self-start lg:border-0 lg:py-0">
      <h2 className="font-sans text-sm font-semibold">{figures.length === 0 ? t.people : people.length === 0 ? t.figures : t.both}</h2>
      {figures.length > 0 && (
        <dl className="flex flex-wrap gap-x-8 gap-y-3 lg:flex-col">
          {figures.map(({ value, label }) => (
            <div key={label} className="flex flex-col">
              <dt className="order-last text-xs text-soft">{label}</dt>
              <dd className="font-serif text-3xl font-semibold leading-none">{formatNumber(lang, value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {people.length > 0 && (
        <ul className="flex flex-col gap-2">
          {people.map(({ name, role }) => (
            <li key={name} className="text-sm">
              <span className="font-semibold">{name}</span> <span className="block text-xs text-soft">{role}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
