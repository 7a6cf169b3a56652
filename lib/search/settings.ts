import type { en } from '@/lib/i18n/en';

/** What the search page hands to its island: the words of its language, so that the island carries none. */
export interface SearchSettings {
  /** For Intl. */
  locale: string;
  /** Addresses of what the search knows beside the index: before the first hit, for words of other languages, and when a reader types. */
  words: string;
  foreignNames: string;
  completions: string;
  /** Address of the page about help. */
  help: string;
  phrases: typeof en.search.phrases;
  relations: typeof en.relations;
}

/** What the index hands to a result beside its text: values of the facets, ISO date and the same in short and in full. */
export interface ResultMeta {
  title: string;
  kind: string;
  format?: string;
  /** Slugs, parted by commas. */
  country?: string;
  date?: string;
  day?: string;
  written?: string;
  relation?: 'context' | 'follow-up';
  names?: string;
  also?: string;
}
