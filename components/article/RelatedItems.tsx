import type { ReactNode } from 'react';
import { DateText } from '@/components/lists/DateText';
import { RelationTag } from '@/components/lists/RelationNote';
import type { Entry } from '@/lib/content/schema';
import { routes } from '@/lib/routes';

interface Props {
  lang: string;
  title: string;
  items: readonly (Entry<'news'> | Entry<'events'>)[];
  /** What leads on to more of the same. */
  children?: ReactNode;
}

/** A short list of items that a reader of this one may want next; nothing where there is none. */
export function RelatedItems({ lang, title, items, children }: Props) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-xl">{title}</h2>
      <ul className="border-b border-rule">
        {items.map((item) => (
          <li key={item.slug} className="border-t border-rule pb-3 pt-1">
            <a
              href={item.collection === 'news' ? routes.article(lang, item.slug) : routes.event(lang, item.slug)}
              className="block pt-2 pb-1"
            >
              {item.title}
            </a>
            <p className="text-sm text-soft">
              <DateText lang={lang} start={item.collection === 'news' ? item.published : item.start} short /> · {item.place}{' '}
              <RelationTag lang={lang} relation={item.relation} />
            </p>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
