import type { Content, Entry, Relation } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';
import { projectYears } from '@/lib/project-time';
import { type Facet, type FacetValue, facets, type ListPath } from '@/lib/routes';
import { type Article, dateOf } from './article';
import { byTitle, compare } from './order';
import { relatedArticles } from './related';

/** Which articles: those of a list, and those with one relation to the project. */
interface Filter extends ListPath {
  relation?: Relation;
}

/**
 * Articles by a date, the newest first, those of one day by address; what is known by its month or
 * year alone counts as the end of it.
 */
const newestFirst =
  (date: (item: Article) => string) =>
  (a: Article, b: Article): number =>
    compare(`${date(b)}~`, `${date(a)}~`) || compare(a.slug, b.slug);

/** The values that an article has for each facet. */
const valuesOf: Record<Facet, (item: Article) => readonly string[]> = {
  country: ({ countries }) => countries,
  objective: ({ objectives }) => objectives,
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
});

/** The articles of a site in one language. */
export function articlesIn(content: Content, lang: Lang) {
  const byPublication = content.news.toSorted(newestFirst(({ published }) => published));
  const byTime = content.news.toSorted(newestFirst(dateOf));
  const values = valuesIn(content, lang);
  const isIn =
    ({ facet, value = '', relation }: Filter) =>
    (item: Article) =>
      (!facet || valuesOf[facet](item).includes(value)) &&
      (!relation || item.relation === relation);

  /**
   * Articles by publication, the newest first. A count of a list counts those with the relation
   * "project".
   * @example site.articles({ facet: 'country', value: 'nepal', relation: 'project' })
   */
  const articles = (filter: Filter = {}): Article[] => byPublication.filter(isIn(filter));

  /**
   * The values of a facet in the order of the site, each with the number of the project's own
   * articles; empty ones too.
   */
  const facetValues = (facet: Facet): FacetValue[] =>
    values[facet].map(({ value, label }) => ({
      value,
      label,
      count: articles({ facet, value, relation: 'project' }).length,
    }));

  /**
   * What GLO.ACT did, in a country or everywhere: its own articles by the day of what they report,
   * the newest first.
   */
  const activities = (country?: string): Article[] =>
    byTime.filter(
      isIn({ ...(country && { facet: 'country', value: country }), relation: 'project' }),
    );

  /** First and last year in which an activity of GLO.ACT began. */
  function yearsOfActivity(): [number, number] {
    const years = activities().map((activity) => Number(dateOf(activity).slice(0, 4)));
    return years.length === 0 ? [...projectYears] : [Math.min(...years), Math.max(...years)];
  }

  return {
    articles,
    facetValues,
    activities,
    yearsOfActivity,
    /** What is listed besides the activities, by the day on which it took place, the newest first. */
    otherEvents: (): Article[] =>
      byTime.filter(({ event, relation }) => event && relation !== 'project'),
    /** Every list of articles that have one value of a facet. */
    filteredLists: (): Required<ListPath>[] =>
      facets.flatMap((facet) => values[facet].map(({ value }) => ({ facet, value }))),
    /** An article; undefined if there is none with this slug. */
    article: (slug: string) => content.news.find((article) => article.slug === slug),
    /** The articles that are most like this one, the nearest in time first among equals. */
    related: (item: Article, count: number) => relatedArticles(byPublication, item, count),
    /** The articles of a thread, in its order. */
    articlesOf: ({ items: slugs }: Entry<'threads'>): Article[] =>
      slugs.flatMap((slug) => content.news.find((item) => item.slug === slug) ?? []),
  };
}
