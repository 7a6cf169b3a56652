import { wordsOf } from './words';

/** What the search page knows of the site's words before it asks the index. */
export interface Vocabulary {
  /** What is offered while typing: names of countries and terms first, then titles. */
  completions: string[];
  /** Words that are spelt right, the frequent ones first. */
  words: string[];
}

// Bounds on what a phone loads: neither list grows beyond some 10 KB gzip however many articles there are.
const mostTitles = 400;
const mostWords = 2500;

/** The vocabulary of names (all offered) and texts (titles, the newest first; their words are known, and the titles offered up to a bound). */
export function makeVocabulary(names: readonly string[], titles: readonly string[], texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of [...names, ...titles, ...texts]) {
    for (const word of wordsOf(text)) if (word.length > 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const ofNames = new Set(names.flatMap(wordsOf).filter((word) => word.length > 3 && !/\d/.test(word)));
  return {
    completions: [...new Set([...names, ...titles.slice(0, mostTitles)])],
    words: [...new Set([...words.slice(0, mostWords), ...ofNames])],
  };
}
