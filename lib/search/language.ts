import type { LanguageRules, Rewriting } from './languages/rules';
import { wordsOf } from './words';

/** How the search reads words in the language of the site. */
export class Language {
  readonly rules: LanguageRules;
  /** For Intl. */
  readonly locale: string;
  readonly #stopWords: ReadonlySet<string>;
  readonly #fillers: ReadonlySet<string>;
  readonly #affixes: RegExp;
  readonly #endings: RegExp;
  readonly #singulars: readonly Rewrite[];
  readonly #spellings: readonly Rewrite[];

  constructor(rules: LanguageRules, locale: string) {
    this.rules = rules;
    this.locale = locale;
    this.#stopWords = new Set(wordsOf(rules.stopWords));
    this.#fillers = new Set(wordsOf(rules.fillers));
    this.#affixes = new RegExp(`${elisionOf(rules) ?? never}|${rules.attached ?? never}`, 'giu');
    this.#endings = new RegExp(`(?<=\\p{L}{4})(${rules.endings ?? never})$`, 'u');
    this.#singulars = rules.singulars.map(toRewrite);
    this.#spellings = (rules.spellings ?? []).flatMap(([before, one, other, after]) =>
      [[one, other] as const, [other, one] as const].map(([from, to]) => toRewrite([`(?<=${before})${from}(?=${after})`, to])),
    );
  }

  /** Whether a word, or every part of a compound, finds nothing by itself: "of", "a-t-il". */
  isStopWord(word: string): boolean {
    return word.split('-').every((part) => this.#stopWords.has(part));
  }

  /** Drops stop words, unless there are no other words. */
  withoutStopWords(words: readonly string[]): readonly string[] {
    return without(words, (word) => this.isStopWord(word));
  }

  /** The form in which names are compared: without stop words and fillers, in the singular, in one spelling, sorted. */
  nameKey(name: string): string {
    const words = this.withoutStopWords(wordsOf(name.replace(/\bglo\W?act\b/gi, 'gloact')));
    const kept = without(
      words.map((word) => this.oneSpelling(this.singular(word))),
      (word) => this.#fillers.has(word),
    );
    return [...new Set(kept)].sort().join(' ');
  }

  /** The keys of names, each once, except those already known. */
  nameKeys(names: readonly string[], known: ReadonlySet<string> = new Set()): string[] {
    return [...new Set(names.map((name) => this.nameKey(name)))].filter((key) => key !== '' && !known.has(key));
  }

  /** A word as typed, without elided words and attached endings. */
  withoutAffixes(word: string): string {
    return word.replace(this.#affixes, '');
  }

  singular(word: string): string {
    return word.length > 3 ? this.#singulars.reduce((found, [pattern, other]) => found.replace(pattern, other), word) : word;
  }

  /** The beginning that all forms of a word share. */
  stem(word: string): string {
    return word.replace(this.#endings, '');
  }

  /** Other spellings of a word (in lower case, without accents) that mean the same. */
  otherSpellings(word: string): string[] {
    return this.#spellings.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
  }

  /** One spelling to compare by: the first of all in alphabetical order. */
  oneSpelling(word: string): string {
    return [word, ...this.otherSpellings(word)].sort()[0] ?? word;
  }
}

/** A pattern for elided words and their apostrophe; undefined if the language has none. */
export const elisionOf = ({ elided }: LanguageRules): string | undefined =>
  elided && `(?<![\\p{L}\\p{N}])(?:${elided.replaceAll(' ', '|')})['’]`;

type Rewrite = readonly [pattern: RegExp, replacement: string];
const toRewrite = ([pattern, replacement]: Rewriting): Rewrite => [new RegExp(pattern, 'u'), replacement];
/** A pattern that never matches. */
const never = '(?!)';

/** Drops some of the words, unless it would drop all. */
function without(words: readonly string[], isDropped: (word: string) => boolean): readonly string[] {
  const kept = words.filter((word) => !isDropped(word));
  return kept.length > 0 ? kept : words;
}
