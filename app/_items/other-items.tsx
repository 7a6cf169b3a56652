import { TitleOf } from '@/components/layout/InLanguage';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import { RelationTag } from '@/components/lists/RelationNote';
import { dateOf, type Listed, mayBeOneDay } from '@/lib/content/queries/listed';
import { getNeighbours, getRelated } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

const relatedCount = 3;

/** Related items as cards across the page. */
export function RelatedCards({ lang, item: shown }: { lang: Lang; item: Listed }) {
  const items = getRelated(lang, shown, relatedCount);
  if (items.length === 0) return null;
  return (
    <section className="mt-12 print:hidden">
      <h2 className="mb-4 text-xl">{messages(lang).links.related[shown.collection]}</h2>
      <ul className="grid gap-6 md:grid-cols-3">
        {items.map((item) => (
          <li key={item.slug} className="bg-panel px-5 pb-4 pt-4">
            <p className="text-xs text-soft">
              <DateText lang={lang} start={dateOf(item)} short /> · {item.place}{' '}
              <RelationTag lang={lang} relation={item.relation} />
            </p>
            <h3 className="mt-1 text-lg leading-snug">
              <ItemLink
                lang={lang}
                item={item}
                className="block py-1 text-ink no-underline hover:underline"
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
  lang: Lang;
  item: Listed;
  /** The item's first country: with it, the neighbours are items about that country. */
  country: Entry<'countries'> | undefined;
}

/** Links to the previous and next item in the order of time; the older one comes first. */
export function PreviousNext({ lang, item, country }: Props) {
  const { earlier, later } = getNeighbours(lang, item, country?.slug);
  if (!earlier && !later) return null;
  const t = messages(lang).links;
  const [before, after] = country
    ? [t.earlierIn({ country: country.title }), t.laterIn({ country: country.title })]
    : [t.earlier, t.later];
  return (
    <nav
      aria-label={t.inTime}
      className="mt-12 grid gap-px border-y border-rule sm:grid-cols-2 print:hidden"
    >
      {earlier && <Neighbour lang={lang} from={item} item={earlier} rel="prev" label={before} />}{' '}
      {later && <Neighbour lang={lang} from={item} item={later} rel="next" label={after} />}
    </nav>
  );
}

/** `label` is for an item that certainly has another day than the one shown, `from`. */
const Neighbour = ({
  lang,
  from,
  item,
  rel,
  label,
}: {
  lang: Lang;
  from: Listed;
  item: Listed;
  rel: 'prev' | 'next';
  label: string;
}) => (
  <ItemLink
    lang={lang}
    item={item}
    rel={rel}
    className={`group block py-4 no-underline ${rel === 'next' ? 'border-t border-rule sm:col-start-2 sm:border-t-0 sm:text-end' : 'sm:pe-6'}`}
  >
    <span className="block text-sm text-soft">
      {!mayBeOneDay(dateOf(from), dateOf(item)) && `${label} · `}
      <DateText lang={lang} start={dateOf(item)} short />
    </span>{' '}
    <span className="mt-1 block text-balance group-hover:underline">
      <TitleOf lang={lang} item={item} />
    </span>
  </ItemLink>
);
