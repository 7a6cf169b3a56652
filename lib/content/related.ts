import { daysBetween } from '@/lib/i18n/format';
import type { Listed } from './listed';

/** Neighbours of an item in time; undefined at either end of the list. */
export interface Neighbours<T> {
  earlier: T | undefined;
  later: T | undefined;
}

/** What stands near an item of a list, in matter and in time. */
export interface Nearness<T> {
  related(item: T, count: number): T[];
}

// How much each thing in common says: two reports of one event belong together before all else; a name says more than a shared month.
const weights = { event: 10, country: 4, objective: 3, person: 2, time: 2 };
const halfLifeDays = 90;
// So many candidates on either side, for each country, objective, event and name: the work stays the same however long the list grows.
const reach = 20;

/** Reads a list (newest first) once, and answers for each of its items. */
export function nearnessOf<T extends Listed>(items: readonly T[], dateOf: (item: T) => string): Nearness<T> {
  const days = items.map((item) => daysBetween('1970', dateOf(item)));
  const places = new Map<string, number>();
  const placesByKey = new Map<string, number[]>();
  items.forEach((item, place) => {
    places.set(item.slug, place);
    for (const key of keysOf(item)) {
      const list = placesByKey.get(key);
      if (list) list.push(place);
      else placesByKey.set(key, [place]);
    }
  });
  const placeOf = (item: T) => places.get(item.slug) ?? -1;

  function candidates(item: T, own: number): Set<number> {
    const near = new Set<number>();
    for (const key of keysOf(item)) {
      const list = placesByKey.get(key) ?? [];
      const at = firstNotBelow(list, own);
      for (const place of list.slice(Math.max(0, at - reach), at + reach + 1)) near.add(place);
    }
    near.delete(own);
    return near;
  }

  return {
    related(item, count) {
      const own = placeOf(item);
      const scored: { other: T; place: number; score: number }[] = [];
      for (const place of candidates(item, own)) {
        const other = items[place];
        const apart = Math.abs((days[own] ?? 0) - (days[place] ?? 0));
        if (other) scored.push({ other, place, score: likeness(item, other) + weights.time * 0.5 ** (apart / halfLifeDays) });
      }
      scored.sort((a, b) => b.score - a.score || a.place - b.place);
      return scored.slice(0, count).map(({ other }) => other);
    },
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

/** Its countries; items of the whole project have that in common. */
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

/** From 0 to 1: an item that names all 13 countries is less like one of Nepal than another of Nepal alone. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((slug) => b.includes(slug)).length;
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length);
}

function firstNotBelow(ascending: readonly number[], value: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
