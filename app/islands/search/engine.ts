import type { Facets, Narrowed } from '@/lib/search/facet-table';
import type { SearchQuery } from '@/lib/search/query';
import { withoutStopWords } from '@/lib/search/stop-words';

/** What the index knows of one item, loaded when the item is shown. */
export interface Item {
  id: string;
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}

interface Found {
  results: readonly { id: string; data: () => Promise<Omit<Item, 'id'>> }[];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  /** Loads the list of items and the WebAssembly. */
  init: () => Promise<void>;
  search: (text: string | null) => Promise<Found>;
}

/** The answer to a search. */
export interface Answer {
  total: number;
  /** How many there would be without any filter. */
  unfiltered: number;
  counts: Narrowed['counts'];
  /** The results of a range, each as soon as it is there. */
  load: (from: number, to: number) => Promise<Item>[];
}

/**
 * The search index: Pagefind for the words, a table for the facets.
 * Pagefind's own filters would count every value anew at each search, which takes a second at 10,000 items.
 */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly facets: Facets;
  #last: { text: string | null; results: Found['results'] } | undefined;

  private constructor(pagefind: Pagefind, facets: Facets) {
    this.#pagefind = pagefind;
    this.facets = facets;
  }

  /** Loads what every search needs beside the facets. */
  static async start(loading: Promise<Facets>): Promise<Engine> {
    const module: string = '/pagefind/pagefind.js';
    const [pagefind, facets] = await Promise.all([import(module) as Promise<Pagefind>, loading]);
    // On the main thread: its worker would load all of its code a second time, and trusted types would forbid it.
    await pagefind.options({ noWorker: true, metaCacheTag: '', excerptLength: 28, excerptEllipsis: '…' });
    await pagefind.init();
    return new Engine(pagefind, facets);
  }

  /**
   * Answers a search; other facets of the same words are answered without searching again.
   * `unknown` are the words that stand nowhere as they are: where one is no beginning of a word either, nothing is found.
   */
  async ask(query: SearchQuery, unknown: readonly string[] = []): Promise<Answer> {
    const results = (await this.#isHopeless(unknown)) ? [] : await this.#search(query.text === '' ? null : withoutStopWords(query.text));
    const ranked = results.map(({ id }) => id);
    const { ids, counts } = this.facets.narrow(ranked, query.filters);
    const ordered = query.sort === 'date' || query.text === '' ? this.facets.byDate(ids) : ids;
    const load = (from: number, to: number) => {
      const shown = ordered.slice(from, to);
      const wanted = new Set(shown);
      const byId = new Map(results.filter(({ id }) => wanted.has(id)).map((result) => [result.id, result]));
      return shown.map(async (id) => ({ ...(await byId.get(id)?.data()), id }) as Item);
    };
    return { total: ids.length, unfiltered: ranked.length, counts, load };
  }

  /** Those of the words that stand nowhere just as they are, but at most as the beginning of another. */
  async withoutKnown(words: readonly string[]): Promise<string[]> {
    const found = await Promise.all(words.map((word) => this.#pagefind.search(`"${word}"`)));
    return words.filter((_, i) => found[i]?.results.length === 0);
  }

  // Pagefind leaves a word out of the search, as if it had not been typed, where no part of its index could hold it.
  async #isHopeless(unknown: readonly string[]): Promise<boolean> {
    const found = await Promise.all(unknown.map((word) => this.#pagefind.search(word)));
    return found.some(({ results }) => results.length === 0);
  }

  async #search(text: string | null): Promise<Found['results']> {
    if (this.#last && this.#last.text === text) return this.#last.results;
    const { results } = await this.#pagefind.search(text);
    this.#last = { text, results };
    return results;
  }
}
