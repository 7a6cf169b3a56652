import { InLanguage } from '@/components/layout/InLanguage';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import { RelationTag } from '@/components/lists/RelationNote';
import { dateOf, type Listed } from '@/lib/content/queries/listed';
import type { Lang } from '@/lib/i18n/languages';

/** Related items as cards across the page. */
export function RelatedCards({ lang, title, items }: { lang: Lang; title: string; items: readonly Listed[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-14 print:hidden">
      <h2 className="mb-4 text-xl">{title}</h2>
      <ul className="grid gap-6 md:grid-cols-3">
        {items.map((item) => (
          <li key={item.slug} className="bg-panel px-5 pb-5 pt-4">
            <p className="text-xs text-soft">
              <DateText lang={lang} start={dateOf(item)} short /> ·{' '}
              <InLanguage lang={lang} of={item.lang}>
                {item.place}
              </InLanguage>{' '}
              <RelationTag lang={lang} relation={item.relation} />
            </p>
            <h3 className="mt-1 text-lg leading-snug">
              <ItemLink lang={lang} item={item} className="block py-1 text-ink no-underline hover:underline" />
            </h3>
            <p className="mt-1 text-sm text-soft">
              <InLanguage lang={lang} of={item.lang}>
                {item.summary}
              </InLanguage>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
