import { placeMark, placeOf } from './places';
import { noFilters, type SearchFacet, type SearchQuery, searchFacets } from './query';

type Values = Readonly<Record<SearchFacet, readonly string[]>>;

/** The facets of all items, newest item first: for each facet the sets of values there are, and a letter for each item that says which of them it has. */
export type FacetTable = Readonly<Record<SearchFacet, { sets: readonly (readonly string[])[]; items: string }>>;

/** For each value, how many items have it and fit all the other facets: what choosing it would show. */
export type Counts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

const forEachFacet = <T>(make: (facet: SearchFacet) => T) =>
  Object.fromEntries(searchFacets.map((facet) => [facet, make(facet)])) as Record<SearchFacet, T>;

// Letters compress to a third of what lists of ids and numbers take. From "0" on, JSON has to escape but one.
const firstLetter = 48;

/** The table of items given in the order in which a list by date shows them. */
export function makeFacetTable(items: readonly Values[]): FacetTable {
  return forEachFacet((facet) => {
    const numbers = new Map<string, number>();
    const letters = items.map((values) => {
      const set = values[facet].join(' ');
      const number = numbers.get(set) ?? numbers.size;
      numbers.set(set, number);
      return String.fromCharCode(firstLetter + number);
    });
    return { sets: [...numbers.keys()].map((set) => (set === '' ? [] : set.split(' '))), items: letters.join('') };
  });
}

/** Answers about the facets of items, whose ids end in the mark of their place. */
export class Facets {
  readonly #facets: Record<SearchFacet, { sets: readonly (readonly string[])[]; numbers: Uint16Array }>;

  constructor(table: FacetTable) {
    this.#facets = forEachFacet((facet) => {
      const { sets, items } = table[facet];
      return { sets, numbers: Uint16Array.from({ length: items.length }, (_, place) => items.charCodeAt(place) - firstLetter) };
    });
  }

  /** How many items have each value. */
  countAll(): Counts {
    const items = Array.from(this.#facets.kind.numbers, (_, place) => ({ id: placeMark(place) }));
    return this.narrow(items, noFilters).counts;
  }

  /** The items that fit every facet, in the order given: values of one facet widen, several facets narrow. */
  narrow<T extends { id: string }>(items: readonly T[], filters: SearchQuery['filters']): { items: T[]; counts: Counts } {
    const facets = this.#facets;
    // Decided once for each set of values, of which there are few, and not for each item.
    const fits = forEachFacet((facet) =>
      facets[facet].sets.map((set) => filters[facet].length === 0 || set.some((value) => filters[facet].includes(value))),
    );
    const found = forEachFacet((facet) => facets[facet].sets.map(() => 0));
    const kept = items.filter(({ id }) => {
      const place = placeOf(id);
      const missed = searchFacets.filter((facet) => !fits[facet][facets[facet].numbers[place] ?? -1]);
      for (const facet of missed.length === 0 ? searchFacets : missed.length === 1 ? missed : []) {
        const set = facets[facet].numbers[place] ?? -1;
        found[facet][set] = (found[facet][set] ?? 0) + 1;
      }
      return missed.length === 0;
    });
    const counts = forEachFacet((facet) => {
      const count = new Map<string, number>();
      facets[facet].sets.forEach((set, i) => {
        for (const value of set) count.set(value, (count.get(value) ?? 0) + (found[facet][i] ?? 0));
      });
      return count;
    });
    return { items: kept, counts };
  }
}
