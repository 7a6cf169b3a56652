import type { en } from '@/lib/i18n/en';

/** What the search page hands to its island: the words of its language, so that the island carries none. */
export interface SearchSettings {
  /** For Intl. */
  locale: string;
  /** Addresses of the two parts of the vocabulary: the first before the first hit, the second when a reader types. */
  words: string;
  completions: string;
  /** Address of the table of facets, which is made with the index. */
  facets: string;
  phrases: typeof en.search.phrases;
  relations: typeof en.relations;
}
