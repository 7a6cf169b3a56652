/** What the search must know about a language, as data that a page can load. Words are in lower case, without accents, separated by spaces. */
export interface LanguageRules {
  /** Words that say nothing about what a reader looks for: "of", "what", "the". Readers ask in any language, so they apply in all. */
  stopWords: string;
  /** Further ones that apply only on the site in this language, because another language has a meaningful word with the same spelling. */
  ownStopWords: string;
  /** Words that add nothing to a name, since every page is about the project, or that turn a name into a question. */
  fillers: string;
  /** Patterns and replacements to one form of a word: one spelling, then the singular; applied in turn to words of more than three letters. */
  folds: readonly (readonly [pattern: string, replacement: string])[];
}
