import { TitleOf } from '@/components/layout/InLanguage';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import { RelationTag } from '@/components/lists/RelationNote';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { dateOf, type Item, mayBeOneDay } from '@/lib/site/item';

const relatedCount = 3;

/** Related items as cards across the page. */
export function RelatedCards({ site, item: shown }: { site: Site; item: Item }) {
  const items = site.related(shown, relatedCount);
  if (items.length === 0) return null;
  return (
    <section className="mt-12 print:hidden">
      <h2 className="mb-4 text-xl">{site.messages.links.related[shown.collection]}</h2>
      <ul className="grid gap-6 md:grid-cols-3">
        {items.map((item) => (
          <li key={item.slug} className="bg-panel px-5 pb-4 pt-4">
            <p className="text-xs text-soft">
              <DateText site={site} start={dateOf(item)} form="short" /> · {item.place}{' '}
              <RelationTag site={site} relation={item.relation} />
            </p>
            <h3 className="mt-1 text-lg leading-snug">
              <ItemLink
                site={site}
                item={item}
                className="block py-2 text-ink no-underline hover:underline"
              />
            </h3>
            <p className="mt-1 text-sm text-soft">{item.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  site: Site;
  item: Item;
  /** The item's first country: with it, the neighbours are items about that country. */
  country: Entry<'countries'> | undefined;
}

/** Links to the previous and next item in the order of time; the older one comes first. */
export function PreviousNext({ site, item, country }: Props) {
  const { earlier, later } = site.neighbours(item, country?.slug);
  if (!earlier && !later) return null;
  const t = site.messages.links;
  const [before, after] = country
    ? [t.earlierIn({ country: country.title }), t.laterIn({ country: country.title })]
    : [t.earlier, t.later];
  return (
    <nav
      aria-label={t.inTime}
      className="mt-12 grid gap-px border-y border-rule sm:grid-cols-2 print:hidden"
    >
      {earlier && <Neighbour site={site} from={item} item={earlier} rel="prev" label={before} />}{' '}
      {later && <Neighbour site={site} from={item} item={later} rel="next" label={after} />}
    </nav>
  );
}

/** `label` is for an item that certainly has another day than the one shown, `from`. */
const Neighbour = ({
  site,
  from,
  item,
  rel,
  label,
}: {
  site: Site;
  from: Item;
  item: Item;
  rel: 'prev' | 'next';
  label: string;
}) => (
  <ItemLink
    site={site}
    item={item}
    rel={rel}
    className={`group block py-4 no-underline ${rel === 'next' ? 'border-t border-rule sm:col-start-2 sm:border-t-0 sm:text-end' : 'sm:pe-6'}`}
  >
    <span className="block text-sm text-soft">
      {mayBeOneDay(dateOf(from), dateOf(item)) ? site.messages.links.sameTime : label}
      {' · '}
      <DateText site={site} start={dateOf(item)} form="short" />
    </span>{' '}
    <span className="mt-1 block text-balance group-hover:underline">
      <TitleOf site={site} item={item} />
    </span>
  </ItemLink>
);
