import { daysBetween } from '@/lib/i18n/format';
import { dateOf, type Listed } from './listed';

// How much each thing in common counts: two reports of one event belong together above all; a name says more than a shared month.
const weights = { event: 10, country: 4, objective: 3, person: 2, time: 2 };
const halfLifeDays = 90;
// This many candidates on either side, for each country, objective, event and person: the work stays the same however long the list grows.
const reach = 20;

/** Reads a list (newest first) once; the answer finds, for each of its items, the items most like it. */
export function relatedItems(items: readonly Listed[]): (item: Listed, count: number) => Listed[] {
  const days = items.map((item) => daysBetween('1970', dateOf(item)));
  const indexes = new Map(items.map(({ slug }, index) => [slug, index]));
  const indexesByKey = new Map<string, number[]>();
  for (const [index, item] of items.entries())
    for (const key of keysOf(item)) indexesByKey.set(key, [...(indexesByKey.get(key) ?? []), index]);

  function candidates(item: Listed, own: number): Set<number> {
    const near = new Set<number>();
    for (const key of keysOf(item)) {
      const list = indexesByKey.get(key) ?? [];
      const at = list.indexOf(own);
      for (const index of list.slice(Math.max(0, at - reach), at + reach + 1)) near.add(index);
    }
    near.delete(own);
    return near;
  }

  return (item, count) => {
    const own = indexes.get(item.slug) as number;
    const scored = [...candidates(item, own)].map((index) => {
      const other = items[index] as Listed;
      const apart = Math.abs((days[own] as number) - (days[index] as number));
      return { other, index, score: likeness(item, other) + weights.time * 0.5 ** (apart / halfLifeDays) };
    });
    return scored
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, count)
      .map(({ other }) => other);
  };
}

function keysOf(item: Listed): string[] {
  const keys = [...scopeOf(item).map((slug) => `country ${slug}`), ...item.objectives.map((slug) => `objective ${slug}`)];
  if (item.collection === 'news') {
    if (item.event) keys.push(`event ${item.event}`);
    for (const { name } of item.people) keys.push(`person ${name}`);
  }
  return keys;
}

/** Its countries; items about the whole project share "all". */
const scopeOf = ({ countries }: Listed): readonly string[] => (countries.length > 0 ? countries : ['all']);

function likeness(a: Listed, b: Listed): number {
  let score = weights.country * overlap(scopeOf(a), scopeOf(b)) + weights.objective * overlap(a.objectives, b.objectives);
  if (a.collection === 'news' && b.collection === 'news') {
    if (a.event && a.event === b.event) score += weights.event;
    const names = new Set(b.people.map(({ name }) => name));
    score += weights.person * a.people.filter(({ name }) => names.has(name)).length;
  }
  return score;
}

/** From 0 to 1: an item about Nepal is less like one about all 13 countries than another about Nepal alone. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((slug) => b.includes(slug)).length;
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length);
}
