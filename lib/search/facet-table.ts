import { type SearchFacet, type SearchQuery, searchFacets } from './query';

type Values = Readonly<Record<SearchFacet, readonly string[]>>;

/** The facets of all items, newest item first: ids, and for each facet the sets of values there are and which of them an item has. */
export interface FacetTable {
  ids: readonly string[];
  facets: Readonly<Record<SearchFacet, { sets: readonly (readonly string[])[]; rows: readonly number[] }>>;
}

/** What a search narrowed to. */
export interface Narrowed {
  /** Ids that fit every facet, in the order given. */
  ids: readonly string[];
  /** For each value, how many of the ids given have it and fit all the other facets: what choosing it would show. */
  counts: Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;
}

const forEachFacet = <T>(make: (facet: SearchFacet) => T) =>
  Object.fromEntries(searchFacets.map((facet) => [facet, make(facet)])) as Record<SearchFacet, T>;

/** The table of items given in the order in which a list by date shows them. */
export function makeFacetTable(items: readonly { id: string; values: Values }[]): FacetTable {
  const column = (facet: SearchFacet) => {
    const numbers = new Map<string, number>();
    const rows = items.map(({ values }) => {
      const set = values[facet].join(' ');
      const number = numbers.get(set) ?? numbers.size;
      numbers.set(set, number);
      return number;
    });
    return { sets: [...numbers.keys()].map((set) => (set === '' ? [] : set.split(' '))), rows };
  };
  return { ids: items.map(({ id }) => id), facets: forEachFacet(column) };
}

/** Answers about the facets of items. */
export class Facets {
  readonly #table: FacetTable;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(table: FacetTable) {
    this.#table = table;
    this.#rows = new Map(table.ids.map((id, row) => [id, row]));
  }

  /** Values that an item has. */
  valuesOf(id: string, facet: SearchFacet): readonly string[] {
    const { sets, rows } = this.#table.facets[facet];
    return sets[rows[this.#rows.get(id) ?? -1] ?? -1] ?? [];
  }

  /** The same ids, newest first. */
  byDate(ids: readonly string[]): string[] {
    const row = (id: string) => this.#rows.get(id) ?? Number.POSITIVE_INFINITY;
    return [...ids].sort((a, b) => row(a) - row(b));
  }

  /** Values of one facet widen, several facets narrow. */
  narrow(ids: readonly string[], filters: SearchQuery['filters']): Narrowed {
    const { facets } = this.#table;
    // Decided once for each set of values, of which there are few, and not for each item.
    const fits = forEachFacet((facet) =>
      facets[facet].sets.map((set) => filters[facet].length === 0 || set.some((value) => filters[facet].includes(value))),
    );
    const found = forEachFacet((facet) => facets[facet].sets.map(() => 0));
    const kept = ids.filter((id) => {
      const row = this.#rows.get(id) ?? -1;
      const missed = searchFacets.filter((facet) => !fits[facet][facets[facet].rows[row] ?? -1]);
      for (const facet of missed.length === 0 ? searchFacets : missed.length === 1 ? missed : []) {
        const set = facets[facet].rows[row] ?? -1;
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
    return { ids: kept, counts };
  }
}
