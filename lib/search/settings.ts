import type { en } from '@/lib/i18n/en';
import type { Messages } from '@/lib/i18n/messages';
import type { Phrase } from './phrase';

type Phrases = typeof en.search.phrases;
/** The phrases as the script uses them: those with a number have a form for each plural category. */
export type SearchPhrases = { [K in keyof Phrases]: Phrases[K] extends `${string}plural,${string}` ? Phrase : string };

/** What the search page passes to its island, including every phrase, so that the island serves all languages. */
export interface SearchSettings {
  /** For Intl. */
  locale: string;
  /** Addresses of the data loaded before the first result, for words of other languages, and while a reader types. */
  words: string;
  foreignNames: string;
  completions: string;
  /** Address of the Get help page. */
  help: string;
  phrases: SearchPhrases;
  relations: Messages['relations'];
  /** Label of a page in English, on a search page in another language. */
  inEnglish: string;
}
