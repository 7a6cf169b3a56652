import { langAttributes, WordsOf } from '@/components/layout/InLanguage';
import { DateText } from '@/components/lists/DateText';
import { EntryLink } from '@/components/lists/EntryLink';
import { RelationTag } from '@/components/lists/RelationNote';
import type { Site } from '@/lib/site';
import { type Article, dateOf, placeOf } from '@/lib/site/article';

const relatedCount = 3;

/** Related articles as cards across the page. */
export function RelatedCards({ site, article }: { site: Site; article: Article }) {
  const items = site.related(article, relatedCount);
  if (items.length === 0) return null;
  return (
    <section className="mt-12 print:hidden">
      <h2 className="mb-4 text-xl">{site.messages.links.related}</h2>
      <ul className="grid gap-6 md:grid-cols-3">
        {items.map((item) => (
          <li key={item.slug} className="bg-panel px-5 pb-4 pt-4">
            <p className="text-xs text-soft">
              <DateText site={site} start={dateOf(item)} form="short" /> ·{' '}
              <WordsOf site={site} item={item}>
                {placeOf(item)}
              </WordsOf>{' '}
              <RelationTag site={site} relation={item.relation} />
            </p>
            <h3 className="mt-1 text-lg leading-snug">
              <EntryLink
                site={site}
                item={item}
                className="block py-2 text-ink no-underline hover:underline"
              />
            </h3>
            <p className="mt-1 text-sm text-soft" {...langAttributes(site, item)}>
              {item.summary}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
