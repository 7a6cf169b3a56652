import { type Lang, languageOf } from '@/lib/i18n/languages';
import { searchPhrases } from '@/lib/i18n/search-phrases';
import { routes } from '@/lib/routes';

export type SearchSettings = ReturnType<typeof searchSettings>;

/** What the search page passes to its island, including every phrase, so that the island serves all languages. */
export const searchSettings = (lang: Lang) => ({
  lang,
  locale: languageOf(lang).locale,
  index: routes.searchIndex(lang),
  phrases: searchPhrases(lang),
});
