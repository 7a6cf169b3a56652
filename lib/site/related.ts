import { daysBetween } from '@/lib/i18n/format';
import { type Article, dateOf } from './article';

// How much each thing in common counts: a name says more than a shared month.
const weights = { country: 4, objective: 3, person: 2, time: 2 };
const halfLifeDays = 90;

/**
 * The items of a list (newest first) most like one of them, the nearest in time first among equals.
 */
export function relatedArticles(
  items: readonly Article[],
  item: Article,
  count: number,
): Article[] {
  const closeness = (other: Article) =>
    0.5 ** (Math.abs(daysBetween(dateOf(item), dateOf(other))) / halfLifeDays);
  return items
    .map((other) => ({ other, alike: other.slug === item.slug ? 0 : likeness(item, other) }))
    .filter(({ alike }) => alike > 0)
    .map(({ other, alike }) => ({ other, score: alike + weights.time * closeness(other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}

/** Its countries; items about the whole project share "all". */
const scopeOf = ({ countries }: Article): readonly string[] =>
  countries.length > 0 ? countries : ['all'];

function likeness(a: Article, b: Article): number {
  const names = new Set(b.people.map(({ name }) => name));
  return (
    weights.country * overlap(scopeOf(a), scopeOf(b)) +
    weights.objective * overlap(a.objectives, b.objectives) +
    weights.person * a.people.filter(({ name }) => names.has(name)).length
  );
}

/**
 * From 0 to 1: an item about Nepal is less like one about all 13 countries than another about Nepal
 * alone.
 */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((slug) => b.includes(slug)).length;
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length);
}
