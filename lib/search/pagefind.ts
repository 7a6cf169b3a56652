/** The fields of an item that its result shows. */
export interface ResultMeta {
  title: string;
  kind: string;
  format?: string;
  /** Slugs, separated by commas. */
  country?: string;
  /** ISO date. */
  date?: string;
  shortDate?: string;
  longDate?: string;
  relation?: 'context' | 'follow-up';
  names?: string;
  keywords?: string;
  /** Address of the page, if it is in another language. */
  page?: string;
}

/** An item in the index, loaded when its result is shown. */
export interface Fragment {
  url: string;
  content: string;
  meta: ResultMeta;
}

/** An item that a search found. */
export interface Hit {
  id: string;
  score: number;
  /** Places of the searched words in the text, counted in words from 0. */
  words: readonly number[];
  data: () => Promise<Fragment>;
}

/** The part of Pagefind's interface that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  /** Loads the list of items and the WebAssembly. */
  init: () => Promise<void>;
  search: (text: string | null, options?: object) => Promise<{ results: readonly Hit[] }>;
}

/** What Pagefind treats as the space between two words. */
export const gap = /[^\S\uFEFF]+/;
