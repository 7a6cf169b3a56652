import type { en } from '@/lib/i18n/en';

/** What the search page hands to its island: the words of its language, so that the island carries none. */
export interface SearchSettings {
  /** For Intl. */
  locale: string;
  /** Addresses of the two parts of the vocabulary: the first before the first hit, the second when a reader types. */
  words: string;
  completions: string;
  phrases: typeof en.search.phrases;
  relations: typeof en.relations;
}

/** What the index hands to a result beside its text: values of the facets, ISO date and the same as it is read. */
export interface ResultMeta {
  title: string;
  kind: string;
  format?: string;
  /** Slugs, parted by commas. */
  country?: string;
  date?: string;
  day?: string;
  relation?: 'context' | 'follow-up';
  also?: string;
}
