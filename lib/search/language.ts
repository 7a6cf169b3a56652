import type { LanguageRules, Rewriting } from './languages/rules';
import { wordsOf } from './words';

export type Language = ReturnType<typeof makeLanguage>;

/** How the search reads words in the language of the site; `locale` is for Intl. */
export function makeLanguage(rules: LanguageRules, locale: string) {
  const stopWords = new Set(wordsOf(rules.stopWords));
  const fillers = new Set(wordsOf(rules.fillers));
  const affixes = new RegExp(`${elisionOf(rules) ?? never}|${rules.attached ?? never}`, 'giu');
  const endings = new RegExp(`(?<=\\p{L}{4})(${rules.endings ?? never})$`, 'u');
  const singulars = rules.singulars.map(toRewrite);
  const spellings = (rules.spellings ?? []).flatMap(([before, one, other, after]) => [
    toRewrite([`(?<=${before})${one}(?=${after})`, other]),
    toRewrite([`(?<=${before})${other}(?=${after})`, one]),
  ]);

  /** Whether a word, or every part of a compound, finds nothing by itself: "of", "a-t-il". */
  const isStopWord = (word: string): boolean => word.split('-').every((part) => stopWords.has(part));

  /** Drops stop words, unless there are no other words. */
  const withoutStopWords = (words: readonly string[]) => without(words, isStopWord);

  /** A word as typed, without elided words and attached endings. */
  const withoutAffixes = (word: string): string => word.replace(affixes, '');

  const singular = (word: string): string =>
    word.length > 3 ? singulars.reduce((found, [pattern, other]) => found.replace(pattern, other), word) : word;

  /** The beginning that all forms of a word share. */
  const stem = (word: string): string => word.replace(endings, '');

  /** Other spellings of a word (in lower case, without accents) that mean the same. */
  const otherSpellings = (word: string): string[] =>
    spellings.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) => word.replace(pattern, other));

  /** One spelling to compare by: the first of all in alphabetical order. */
  const oneSpelling = (word: string): string => [word, ...otherSpellings(word)].sort()[0] ?? word;

  /** The form in which names are compared: without stop words and fillers, in the singular, in one spelling, sorted. */
  function nameKey(name: string): string {
    const words = withoutStopWords(wordsOf(name.replace(/\bglo\W?act\b/gi, 'gloact'))).map((word) => oneSpelling(singular(word)));
    return [...new Set(without(words, (word) => fillers.has(word)))].sort().join(' ');
  }

  /** The keys of names, each once, except those already known. */
  const nameKeys = (names: readonly string[], known: ReadonlySet<string> = new Set()): string[] =>
    [...new Set(names.map(nameKey))].filter((key) => key !== '' && !known.has(key));

  return { rules, locale, isStopWord, withoutStopWords, withoutAffixes, singular, stem, otherSpellings, oneSpelling, nameKey, nameKeys };
}

/** A pattern for elided words and their apostrophe; undefined if the language has none. */
export const elisionOf = ({ elided }: LanguageRules): string | undefined =>
  elided && `(?<![\\p{L}\\p{N}])(?:${elided.replaceAll(' ', '|')})['’]`;

const toRewrite = ([pattern, replacement]: Rewriting) => [new RegExp(pattern, 'u'), replacement] as const;
/** A pattern that never matches. */
const never = '(?!)';

/** Drops some of the words, unless it would drop all. */
function without(words: readonly string[], isDropped: (word: string) => boolean): readonly string[] {
  const kept = words.filter((word) => !isDropped(word));
  return kept.length > 0 ? kept : words;
}
