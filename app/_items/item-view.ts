import { languagesOf } from '@/app/_layout/page-languages';
import type { ItemView } from '@/components/article/item-view';
import type { Position } from '@/components/article/Locator';
import { dateOf, type Listed } from '@/lib/content/queries/listed';
import {
  getActivities,
  getCountries,
  getEvent,
  getNeighbours,
  getNewsOfEvent,
  getObjectives,
  getRelated,
  getRows,
  getTermLinker,
  getYearsOfActivity,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { addressOf, routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';
import { readyCitation } from '@/lib/syndication/citation';
import { describeArticle, describeEvent } from '@/lib/syndication/structured-data';

const relatedCount = 3;
/** An item with more countries than this is shown among the activities of the whole project. */
const mostCountries = 3;

/** Everything the page of an article or event shows. */
export function itemView(lang: Lang, item: Listed): ItemView {
  const year = dateOf(item).slice(0, 4);
  const section = item.collection;
  const countries = getCountries(lang).filter(({ slug }) => item.countries.includes(slug));
  const news = item.collection === 'events' ? getNewsOfEvent(lang, item.slug) : [];
  const [home] = countries;
  return {
    item,
    languages: languagesOf(addressOf(lang, item)),
    crumbs: [
      { href: routes.list(lang, section), label: pageLabel(lang, section) },
      { href: routes.list(lang, section, { facet: 'year', value: year }), label: year },
    ],
    structuredData: item.collection === 'news' ? describeArticle(lang, item, countries) : describeEvent(lang, item, countries, news),
    countries,
    objectives: getObjectives(lang).filter(({ slug }) => item.objectives.includes(slug)),
    event: item.collection === 'news' && item.event ? getEvent(lang, item.event) : undefined,
    news: getRows(lang, news),
    html: renderBody(item, getTermLinker(lang)),
    positions: positionsOf(lang, item, countries),
    years: getYearsOfActivity(),
    related: getRelated(lang, item, relatedCount),
    neighbours: { ...getNeighbours(lang, item, home?.slug), country: home?.title },
    citation: readyCitation(lang, item),
  };
}

function positionsOf(lang: Lang, item: Listed, countries: readonly Entry<'countries'>[]): Position[] {
  const activity = item.collection === 'news' ? (getEvent(lang, item.event ?? '') ?? item) : item;
  const positionIn = (country: Entry<'countries'> | undefined): Position => {
    const activities = getActivities(lang, country?.slug).reverse();
    const rank = activities.findIndex(({ slug, collection }) => slug === activity.slug && collection === activity.collection);
    return { country, dates: activities.map(dateOf), rank: rank < 0 ? undefined : rank };
  };
  return countries.length === 0 || countries.length > mostCountries ? [positionIn(undefined)] : countries.map(positionIn);
}
