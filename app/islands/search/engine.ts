import type { Counts, Facets } from '@/lib/search/facet-table';
import { isMeant, readExcerpt } from '@/lib/search/marks';
import { byDate } from '@/lib/search/places';
import { hasFilters, type SearchQuery } from '@/lib/search/query';
import type { Facts } from '@/lib/search/record';
import { withoutStopWords } from '@/lib/search/stop-words';

/** What the index knows of one item, loaded when the item is shown. */
export interface Item {
  url: string;
  excerpt: string;
  meta: { title: string; also?: string };
  facts: Facts;
}

interface Found {
  results: readonly { id: string; data: () => Promise<Item> }[];
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
  /** How many results each value of the facets would give. */
  count: () => Promise<Counts>;
  /** The results of a range, each as soon as it is there. */
  load: (from: number, to: number) => Promise<Item>[];
}

/**
 * The search index: Pagefind for the words, a table for the facets.
 * Pagefind's own filters would count every value anew at each search, which takes a second at 10,000 items.
 */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #loadFacets: () => Promise<Facets>;
  #last: { text: string | null; results: Found['results'] } | undefined;

  private constructor(pagefind: Pagefind, loadFacets: () => Promise<Facets>) {
    this.#pagefind = pagefind;
    this.#loadFacets = loadFacets;
  }

  /** Loads what every search needs; the facets are loaded when they are asked for. */
  static async start(loadFacets: () => Promise<Facets>): Promise<Engine> {
    const module: string = '/pagefind/pagefind.js';
    const pagefind: Pagefind = await import(module);
    // On the main thread: its worker would load all of its code a second time, and trusted types would forbid it.
    await pagefind.options({ noWorker: true, metaCacheTag: '', excerptLength: 28, excerptEllipsis: '…' });
    await pagefind.init();
    return new Engine(pagefind, loadFacets);
  }

  /** Finds everything some times and shows nothing, so that the browser has made fast code by then of what a reader's first search runs. */
  async rehearse(): Promise<void> {
    for (let i = 0; i < 4 && !this.#last; i++) {
      await this.#pagefind.search(null);
      // What the reader does meanwhile comes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /**
   * Answers a search; other facets of the same words are answered without searching again.
   * `unknown` are the words that stand nowhere as they are: where one is no beginning of a word either, nothing is found.
   */
  async ask({ text, filters, sort }: SearchQuery, unknown: readonly string[] = []): Promise<Answer> {
    const found = (await this.#isHopeless(unknown)) ? [] : await this.#search(text === '' ? null : withoutStopWords(text));
    const narrow = async () => (await this.#loadFacets()).narrow(found, filters);
    const narrowed = hasFilters(filters) ? await narrow() : undefined;
    const items = narrowed?.items ?? found;
    const ordered = sort === 'date' || text === '' ? byDate(items) : items;
    return {
      total: items.length,
      unfiltered: found.length,
      count: async () => (narrowed ?? (await narrow())).counts,
      load: (from, to) => ordered.slice(from, to).map((item) => item.data()),
    };
  }

  /** Those of the words that stand nowhere just as they are, but at most as the beginning of another. */
  async withoutKnown(words: readonly string[]): Promise<string[]> {
    const found = await Promise.all(words.map((word) => this.#pagefind.search(`"${word}"`)));
    return words.filter((_, i) => found[i]?.results.length === 0);
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

  async #search(text: string | null): Promise<Found['results']> {
    if (this.#last && this.#last.text === text) return this.#last.results;
    const { results } = await this.#pagefind.search(text);
    this.#last = { text, results };
    return results;
  }
}
