import { isMeant, readExcerpt } from '@/lib/search/marks';
import { type SearchFacet, type SearchQuery, searchFacets, withFilter } from '@/lib/search/query';
import type { ResultMeta } from '@/lib/search/settings';
import { withoutStopWords } from '@/lib/search/stop-words';

/** What the index knows of one item, loaded when the item is shown. */
export interface Item {
  url: string;
  excerpt: string;
  meta: ResultMeta;
}

/** For each value of each facet, how many results choosing it would give. */
export type Counts = Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;

interface Found {
  results: readonly { data: () => Promise<Item> }[];
  unfilteredResultCount: number;
  /** Counts within this search, of the facets that are loaded. */
  filters: Partial<Counts>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  /** Loads the list of items and the WebAssembly. */
  init: () => Promise<void>;
  /** Loads the facets. */
  filters: () => Promise<unknown>;
  search: (text: string | null, options?: object) => Promise<Found>;
}

/** The answer to a search. */
export interface Answer {
  total: number;
  /** How many there would be without any filter. */
  unfiltered: number;
  /** How many results each value of the facets would give. */
  count: () => Promise<Counts>;
  /** The results of a range, each as soon as it is there. */
  load: (from: number, to: number) => Promise<Item>[];
}

/** The search index, as Pagefind made it. */
export class Engine {
  readonly #pagefind: Pagefind;

  private constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Loads what every search needs. */
  static async start(): Promise<Engine> {
    const module: string = '/pagefind/pagefind.js';
    const pagefind: Pagefind = await import(module);
    // On the main thread: its worker would load all of its code a second time, and trusted types would forbid it.
    await pagefind.options({ noWorker: true, excerptLength: 28 });
    await pagefind.init();
    return new Engine(pagefind);
  }

  /**
   * Answers a search. `unknown` are the words that occur nowhere as they are: where one is no beginning of a word either, nothing is found.
   */
  async ask(query: SearchQuery, unknown: readonly string[] = []): Promise<Answer> {
    const isHopeless = await this.#isHopeless(unknown);
    const { results, unfilteredResultCount } = isHopeless ? nothing : await this.#search(query);
    return {
      total: results.length,
      unfiltered: unfilteredResultCount,
      count: () => this.#count(query, isHopeless),
      load: (from, to) => results.slice(from, to).map((item) => item.data()),
    };
  }

  /** Those of the words that occur nowhere just as they are, but at most as the beginning of another. */
  async withoutKnown(words: readonly string[]): Promise<string[]> {
    const found = await Promise.all(words.map((word) => this.#pagefind.search(`"${word}"`)));
    return words.filter((_, i) => found[i]?.results.length === 0);
  }

  /** Values of one facet widen a search and several facets narrow it: the counts of a facet are those of the search without it. */
  async #count(query: SearchQuery, isHopeless: boolean): Promise<Counts> {
    await this.#pagefind.filters();
    const all = isHopeless ? nothing : await this.#search(query);
    const counts = await Promise.all(
      searchFacets.map(async (facet) => {
        const found = query.filters[facet].length === 0 || isHopeless ? all : await this.#search(withFilter(query, facet, []));
        return [facet, found.filters[facet] ?? {}];
      }),
    );
    return Object.fromEntries(counts);
  }

  #search({ text, filters, sort }: SearchQuery): Promise<Found> {
    const chosen = searchFacets.filter((facet) => filters[facet].length > 0).map((facet) => [facet, { any: filters[facet] }]);
    return this.#pagefind.search(text === '' ? null : withoutStopWords(text), {
      filters: Object.fromEntries(chosen),
      ...((sort === 'date' || text === '') && { sort: { date: 'desc' } }),
    });
  }

  // Where no word begins with it, Pagefind takes another in its place, or leaves it out of the search, as if it had not been typed.
  async #isHopeless(unknown: readonly string[]): Promise<boolean> {
    const hopes = await Promise.all(
      unknown.map(async (word) => {
        const item = await (await this.#pagefind.search(word)).results[0]?.data();
        const marked = readExcerpt(item?.excerpt ?? '').filter((piece) => piece.marked);
        // What is found by its title or another name has nothing marked in its text.
        const found = marked.length > 0 ? marked.map(({ text }) => text) : [item?.meta.title, item?.meta.also];
        return isMeant(word, found.join(' '));
      }),
    );
    return hopes.includes(false);
  }
}

const nothing: Found = { results: [], unfilteredResultCount: 0, filters: {} };
