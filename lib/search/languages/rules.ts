/** A pattern and the replacement for what it matches. */
export type Rewriting = readonly [pattern: string, replacement: string];

/** Letters that are spelt in two ways, with patterns for what precedes and follows them: "lab" + "or" or "our". */
export type Spelling = readonly [before: string, one: string, other: string, after: string];

/** What the search must know about a language, as data that a page can load. Words are in lower case, separated by spaces. */
export interface LanguageRules {
  /** Words that find nothing: the index would match "of" with "officers". Readers ask in any language, so these apply on the site in every language. */
  stopWords: string;
  /** Further stop words that apply only on the site in this language, because another language has a meaningful word with the same spelling. */
  ownStopWords?: string;
  /** Words that add nothing to a name, since every page is about the project, or that turn a name into a question. */
  fillers: string;
  /** Words joined to the next one by an apostrophe, such as "l" in "l’exploitation". */
  elided?: string;
  /** A pattern for what is attached to a word without being part of it, such as "’s". */
  attached?: string;
  /** From plural to singular, for comparing; applied in turn to words of more than three letters. */
  singulars: readonly Rewriting[];
  /** Endings that other forms of a word may lack. */
  endings?: string;
  /** Spellings that mean the same; a search for one finds the other. */
  spellings?: readonly Spelling[];
  /** How the first day of a month is written, if not as a plain number. */
  first?: string;
  /** Opening and closing quotation marks. */
  quotes: readonly [string, string];
}
