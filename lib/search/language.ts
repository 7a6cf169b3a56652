import type { LanguageRules } from '@/lib/content/read/search-words';
import { splitWords } from '@/lib/split-words';

export type Language = ReturnType<typeof makeLanguage>;

/** Apostrophes and accents; but й and ї are letters of their own. */
const dropped = /['’\u02BC]|(?!(?<=и)\u0306|(?<=і)\u0308)\p{M}/giu;

/** How the search reads words in the language of the site. */
export function makeLanguage(rules: LanguageRules) {
  const folds = rules.folds.map(
    ([pattern, replacement]) => [new RegExp(pattern, 'gu'), replacement] as const,
  );

  /**
   * A word in the one form in which words are compared: lower case, no accents, one spelling,
   * singular.
   */
  function fold(word: string): string {
    const plain = word.normalize('NFD').replace(dropped, '').normalize().toLowerCase();
    if (/\d/.test(plain))
      return plain
        .replace(/^0+(?=\d)/, '')
        .replace(/[./](?=\d)/g, '-')
        .replace(/^(\d+)(er|re|st|nd|rd|th|º|ª)$/u, '$1');
    return plain.length > 3
      ? folds.reduce((found, [pattern, other]) => found.replace(pattern, other), plain)
      : plain;
  }

  const isOneOf = (words: string) => {
    const set = new Set(words.split(' ').flatMap((word) => [word, fold(word)]));
    return (word: string) => set.has(word);
  };
  const isStopWord = isOneOf(`${rules.stopWords} ${rules.stopWordsHere}`);
  const isFiller = isOneOf(rules.fillers);

  /** The folded words of a question, without those that say nothing, unless there are no others. */
  const asked = (text: string): string[] =>
    without(without(splitWords(text).map(fold), isStopWord), isFiller);

  return { fold, isStopWord, asked };
}

/** The form in which names are compared: their folded words, sorted. */
export const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** The numbers in a compound one such as "27-14" or "21/01/2016"; a word alone otherwise. */
export const partsOf = (word: string): string[] => word.split(/(?<=\d)[-./](?=\d)/);

/** Every run of numbers in a compound one, in one spelling: law 13.344/2016 is also 13-344. */
export function runsOf(word: string): string[] {
  const parts = partsOf(word);
  return parts.flatMap((_, i) =>
    parts.slice(i + 1).map((_, j) => parts.slice(i, i + j + 2).join('-')),
  );
}

/** The number that dots divide into thousands: 13344 in law 13.344/2016. */
export const wholeNumberIn = (word: string): string[] =>
  (word.match(/^\d{1,3}(\.\d{3})+(?![\d.])/) ?? []).slice(0, 1).map((it) => it.replaceAll('.', ''));

/** Drops some of the words, unless it would drop all. */
function without(words: string[], isDropped: (word: string) => boolean): string[] {
  const others = words.filter((word) => !isDropped(word));
  return others.length > 0 ? others : words;
}
