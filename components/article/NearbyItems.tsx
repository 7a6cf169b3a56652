import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { routes, type Section } from '@/lib/routes';
import { PreviousNext } from './PreviousNext';
import { RelatedItems } from './RelatedItems';

type Item = Entry<'news'> | Entry<'events'>;

/** What stands near an item; made by app/_items/nearby.ts. */
export interface Nearby {
  section: Section;
  related: readonly Item[];
  /** The newest others of the country, where the item is of one country alone. */
  country: { slug: string; title: string; items: readonly Item[] } | undefined;
  earlier: Item | undefined;
  later: Item | undefined;
}

/** The ways on from an article or event: related, of the same country, before and after in time. */
export function NearbyItems({ lang, nearby }: { lang: string; nearby: Nearby }) {
  const { section, related, country, earlier, later } = nearby;
  const t = messages(lang);
  return (
    <>
      <div className="mt-16 grid gap-x-16 gap-y-10 border-t border-rule pt-8 empty:hidden lg:grid-cols-2 print:hidden">
        <RelatedItems lang={lang} title={t.links.related[section]} items={related} />
        {country && (
          <RelatedItems lang={lang} title={t.links.alsoIn(country.title)} items={country.items}>
            <p className="mt-2 text-sm">
              <a href={routes.list(lang, section, { facet: 'country', value: country.slug })} className="inline-flex min-h-11 items-center">
                {t.allOfCountry[section](country.title)}
              </a>
            </p>
          </RelatedItems>
        )}
      </div>
      <PreviousNext lang={lang} earlier={earlier} later={later} />
    </>
  );
}
