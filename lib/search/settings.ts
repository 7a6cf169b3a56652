import type { en } from '@/lib/i18n/en';
import type { Messages } from '@/lib/i18n/messages';
import type { Phrase } from './phrase';

type Phrases = typeof en.search.phrases;
/** The phrases in the form that the script takes: those that count have a form for each kind of number. */
export type SearchPhrases = { [K in keyof Phrases]: Phrases[K] extends `${string}plural,${string}` ? Phrase : string };

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
  phrases: SearchPhrases;
  relations: Messages['relations'];
  /** Said of a page that is in English, where the search is not. */
  inEnglish: string;
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
  /** Address of its page, where that is in another language. */
  page?: string;
}
