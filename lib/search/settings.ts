import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { searchPhrases } from '@/lib/i18n/search-phrases';
import { routes } from '@/lib/routes';

export type SearchSettings = ReturnType<typeof searchSettings>;

/** What the search page passes to its island, including every phrase, so that the island serves all languages. */
export const searchSettings = (lang: Lang) => ({
  /** For Intl. */
  locale: languageOf(lang).locale,
  /** Addresses of the data loaded before the first result, for words of other languages, and while a reader types. */
  words: routes.searchWords(lang),
  foreignNames: routes.foreignNames(lang),
  completions: routes.completions(lang),
  /** Address of the Get help page. */
  help: routes.help(lang),
  phrases: searchPhrases(lang),
  relations: messages(lang).relations,
  /** Label of a page in English, on a search page in another language. */
  inEnglish: messages(lang).translation.untranslated,
});
