/** A pattern and what replaces what it finds. */
export type Rewriting = readonly [pattern: string, replacement: string];

/** What the search must know of a language, as data that a page can load. Words are written in small letters and parted by spaces. */
export interface LanguageRules {
  /** Words that find nothing: the index would take "of" for the beginning of "officers". Readers ask in any language, so they count on the site in each. */
  stopWords: string;
  /** Further ones, left out only on the site in this language: another may have a word that is written alike. */
  ownStopWords?: string;
  /** Words that say no more in a name than "this", since every page is about the project, and those that make a name into a question. */
  fillers: string;
  /** Words that come before another with an apostrophe, as "l" in "l’exploitation". */
  elided?: string;
  /** What is added to a word and is no part of it, as "’s". */
  attached?: string;
  /** From plurals to singulars, for comparing; applied one after the other to words of more than three letters. */
  singulars: readonly Rewriting[];
  /** Endings that a word may also have otherwise. */
  endings?: string;
  /** From one spelling of a word to another that means the same, each way. */
  spellings?: readonly Rewriting[];
  /** Names that are spelt in two ways. */
  spellingsOfNames?: Readonly<Record<string, string>>;
  /** The first day of a month, where it is written otherwise than by its number. */
  first?: string;
  /** Quotation marks. */
  quotes: readonly [string, string];
}
