import type { Content, Entry, Relation } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';
import { type Facet, type FacetValue, facets, type ListPath, type Section } from '@/lib/routes';
import { dateOf, type Item } from './item';
import { byTitle, compare } from './order';
import { relatedItems } from './related';

/** Which items of a section: those of a list, and those with one relation to the project. */
interface Filter extends ListPath {
  relation?: Relation;
}

/**
 * Newest first, items of one day by address; what is known by its month or year alone counts as the
 * end of it.
 */
const newestFirst = (a: Item, b: Item): number =>
  compare(`${dateOf(b)}~`, `${dateOf(a)}~`) || compare(a.slug, b.slug);

/** The values that an item has for each facet. */
const valuesOf: Record<Facet, (item: Item) => readonly string[]> = {
  country: ({ countries }) => countries,
  objective: ({ objectives }) => objectives,
  year: (item) => [dateOf(item).slice(0, 4)],
};

/** The values of each facet in the order of the site, with their names. */
const valuesIn = (
  content: Content,
  lang: Lang,
): Record<Facet, readonly { value: string; label: string }[]> => ({
  country: byTitle(content.countries, lang).map(({ slug, title }) => ({
    value: slug,
    label: title,
  })),
  objective: content.objectives
    .toSorted((a, b) => a.number - b.number)
    .map(({ slug, shortName }) => ({ value: slug, label: shortName })),
  year: yearsOf(content).map((year) => ({ value: year, label: year })),
});

/** Every year from the first to the last in which an item began, the last first. */
function yearsOf({ news, events }: Content): string[] {
  const years = [...news, ...events].map((item) => Number(dateOf(item).slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}

/** The news and events of a site in one language. */
export function itemsIn(content: Content, lang: Lang) {
  const ordered: Record<Section, readonly Item[]> = {
    news: content.news.toSorted(newestFirst),
    events: content.events.toSorted(newestFirst),
  };
  const values = valuesIn(content, lang);

  /**
   * The items of a section, newest first. A count of a list counts those with the relation
   * "project".
   * @example site.items('news', { facet: 'country', value: 'nepal', relation: 'project' })
   */
  function items<S extends Section>(section: S, filter: Filter = {}): Entry<S>[] {
    const { facet, value = '', relation } = filter;
    return ordered[section].filter(
      (item) =>
        (!facet || valuesOf[facet](item).includes(value)) &&
        (!relation || item.relation === relation),
    ) as Entry<S>[];
  }

  /**
   * The values of a facet in the order of the site, each with the number of the project's own items
   * in a list; empty ones too.
   */
  function facetValues(section: Section, facet: Facet, within: ListPath = {}): FacetValue[] {
    const counted = items(section, { ...within, relation: 'project' });
    return values[facet].map(({ value, label }) => ({
      value,
      label,
      count: counted.filter((item) => valuesOf[facet](item).includes(value)).length,
    }));
  }

  /**
   * What GLO.ACT did, in a country or everywhere, each thing once, newest first: its events, and
   * its news about anything else.
   */
  function activities(country?: string): Item[] {
    const filter: Filter = {
      ...(country && { facet: 'country', value: country }),
      relation: 'project',
    };
    const known = new Set(items('events', { relation: 'project' }).map(({ slug }) => slug));
    const others = items('news', filter).filter(({ event = '' }) => !known.has(event));
    return [...items('events', filter), ...others].sort(newestFirst);
  }

  /** First and last year in which an activity of GLO.ACT began. */
  function yearsOfActivity(): [number, number] {
    const years = activities().map((activity) => Number(dateOf(activity).slice(0, 4)));
    return years.length === 0 ? [2015, 2019] : [Math.min(...years), Math.max(...years)];
  }

  /**
   * The next and the previous item of a section in time, or of those about a country; undefined at
   * either end.
   */
  function neighbours(item: Item, country?: string) {
    const list: Item[] = items(
      item.collection,
      country ? { facet: 'country', value: country } : {},
    );
    const index = list.findIndex(({ slug }) => slug === item.slug);
    return { later: list[index - 1], earlier: list[index + 1] };
  }

  return {
    items,
    facetValues,
    activities,
    yearsOfActivity,
    neighbours,
    /** Every list of a section that has one value of a facet. */
    filteredLists: (): Required<ListPath>[] =>
      facets.flatMap((facet) => values[facet].map(({ value }) => ({ facet, value }))),
    /** An article; undefined if there is none with this slug. */
    article: (slug: string) => content.news.find((article) => article.slug === slug),
    /** An event; undefined if there is none with this slug. */
    event: (slug: string) => content.events.find((event) => event.slug === slug),
    /** The news that reports an event, newest first. */
    newsOf: ({ slug }: Entry<'events'>) => items('news').filter(({ event }) => event === slug),
    /**
     * Items of the same section that are most like this one, the nearest in time first among
     * equals.
     */
    related: (item: Item, count: number) => relatedItems(ordered[item.collection], item, count),
    /** The news and events of a thread, in its order. */
    itemsOf: ({ items: slugs }: Entry<'threads'>): Item[] =>
      slugs.flatMap(
        (slug) => [...content.news, ...content.events].find((item) => item.slug === slug) ?? [],
      ),
  };
}
