import type { Position } from '@/components/article/Locator';
import { dateOf, type Listed } from '@/lib/content/queries/listed';
import { getActivities, getEvent } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';

/** An item with more countries than this is shown among the activities of the whole project. */
const mostCountries = 3;

/** Where an item falls among the activities of each of its countries, or of the whole project. */
export function positionsOf(lang: Lang, item: Listed, countries: readonly Entry<'countries'>[]): Position[] {
  const activity = item.collection === 'news' ? (getEvent(lang, item.event ?? '') ?? item) : item;
  const positionIn = (country: Entry<'countries'> | undefined): Position => {
    const activities = getActivities(lang, country?.slug).reverse();
    const rank = activities.findIndex(({ slug, collection }) => slug === activity.slug && collection === activity.collection);
    return { country, dates: activities.map(dateOf), rank: rank < 0 ? undefined : rank };
  };
  return countries.length === 0 || countries.length > mostCountries ? [positionIn(undefined)] : countries.map(positionIn);
}
