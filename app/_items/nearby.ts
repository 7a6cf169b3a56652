import type { Nearby } from '@/components/article/NearbyItems';
import { getCountry, getNeighbours, getOthersOfCountry, getRelated } from '@/lib/content/index';
import type { Listed } from '@/lib/content/lists';

const relatedCount = 4;
const countryCount = 4;

/** The ways on from an article or event. */
export function nearbyOf(item: Listed): Nearby {
  const related = getRelated(item, relatedCount);
  const [slug, ...more] = item.countries;
  const country = slug && more.length === 0 ? getCountry(slug) : undefined;
  return {
    section: item.collection,
    related,
    country: country && { slug: country.slug, title: country.title, items: getOthersOfCountry(item, country.slug, related, countryCount) },
    ...getNeighbours(item),
  };
}
