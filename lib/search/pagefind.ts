import type { SearchFacet } from './query';
import type { ResultMeta } from './settings';

/** What the index holds of one item, loaded when the item is shown. */
export interface Fragment {
  url: string;
  content: string;
  meta: ResultMeta;
}

/** One item that a search found. */
export interface Hit {
  id: string;
  score: number;
  /** Places of the searched words in the text, counted in words from 0. */
  words: readonly number[];
  data: () => Promise<Fragment>;
}

/** What this site uses of Pagefind (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  /** Loads the list of items and the WebAssembly. */
  init: () => Promise<void>;
  /** Loads the facets: how many items have each value. */
  filters: () => Promise<Record<SearchFacet, Record<string, number>>>;
  search: (text: string | null, options?: object) => Promise<{ results: readonly Hit[] }>;
}

/** What Pagefind counts as the space between two words. */
export const gap = /[^\S\uFEFF]+/;
