import type { LanguageRules, Rewriting } from './languages/rules';
import { wordsOf } from './words';

/** How the search reads the language of the site. */
export class Language {
  /** For Intl. */
  readonly locale: string;
  /** The first day of a month, where it is written otherwise than by its number. */
  readonly first: string | undefined;
  readonly #stopWords: ReadonlySet<string>;
  readonly #fillers: ReadonlySet<string>;
  readonly #affixes: RegExp;
  readonly #endings: RegExp;
  readonly #singulars: readonly Rewrite[];
  readonly #spellings: readonly Rewrite[];
  readonly #spellingsOfNames: Readonly<Record<string, string>>;
  readonly #quotes: readonly [string, string];

  constructor(rules: LanguageRules, locale: string) {
    this.locale = locale;
    this.first = rules.first;
    this.#stopWords = new Set(wordsOf(rules.stopWords));
    this.#fillers = new Set(wordsOf(rules.fillers));
    this.#affixes = new RegExp(`${elisionOf(rules) ?? never}|${rules.attached ?? never}`, 'giu');
    this.#endings = new RegExp(`(?<=\\p{L}{4})(${rules.endings ?? never})$`, 'u');
    this.#singulars = rules.singulars.map(toRewrite);
    this.#spellings = (rules.spellings ?? []).map(toRewrite);
    this.#spellingsOfNames = rules.spellingsOfNames ?? {};
    this.#quotes = rules.quotes;
  }

  /** Whether a word, or each part of it, finds nothing by itself: "of", "a-t-il". */
  isStopWord(word: string): boolean {
    return word.split('-').every((part) => this.#stopWords.has(part));
  }

  /** The words without those that nearly every text holds, or that make a question of a name, as long as others are left. */
  withoutStopWords(words: readonly string[]): readonly string[] {
    return without(words, (word) => this.isStopWord(word));
  }

  /** A name as it is compared: its words without those that say nothing, each in one form, in one order. */
  nameKey(name: string): string {
    const words = this.withoutStopWords(wordsOf(name.replace(/\bglo\W?act\b/gi, 'gloact')));
    const kept = without(
      words.map((word) => this.oneSpelling(this.singular(word))),
      (word) => this.#fillers.has(word),
    );
    return [...new Set(kept)].sort().join(' ');
  }

  /** The keys of names, each once, without those that are known already. */
  nameKeys(names: readonly string[], known: ReadonlySet<string> = new Set()): string[] {
    return [...new Set(names.map((name) => this.nameKey(name)))].filter((key) => key !== '' && !known.has(key));
  }

  /** A word as it was typed, without what is written together with it. */
  withoutAffixes(word: string): string {
    return word.replace(this.#affixes, '');
  }

  /** A word without the ending of a plural, for comparing. */
  singular(word: string): string {
    return word.length > 3 ? this.#singulars.reduce((found, [pattern, other]) => found.replace(pattern, other), word) : word;
  }

  /** What a word begins with in each of its forms. */
  stem(word: string): string {
    return word.replace(this.#endings, '');
  }

  /** Other ways to spell a word (in small letters, without accents) that mean the same. */
  otherSpellings(word: string): string[] {
    const name = this.#spellingsOfNames[word];
    const found = this.#spellings.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));
    return [...(name ? [name] : []), ...found];
  }

  /** One spelling for all: of a word and its other spellings the first in the alphabet. */
  oneSpelling(word: string): string {
    return [word, ...this.otherSpellings(word)].sort()[0] ?? word;
  }

  /** A phrase in quotation marks. */
  quote(phrase: string): string {
    return this.#quotes.join(phrase);
  }
}

/** Words of a text that come before another with an apostrophe, as a pattern; undefined where the language has none. */
export const elisionOf = ({ elided }: LanguageRules): string | undefined =>
  elided && `(?<![\\p{L}\\p{N}])(?:${elided.replaceAll(' ', '|')})['’]`;

type Rewrite = readonly [pattern: RegExp, replacement: string];
const toRewrite = ([pattern, replacement]: Rewriting): Rewrite => [new RegExp(pattern, 'u'), replacement];
/** A pattern that finds nothing. */
const never = '(?!)';

/** Words without some of them, as long as others are left. */
function without(words: readonly string[], isLeftOut: (word: string) => boolean): readonly string[] {
  const kept = words.filter((word) => !isLeftOut(word));
  return kept.length > 0 ? kept : words;
}
