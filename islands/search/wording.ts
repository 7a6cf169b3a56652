import type { Answer } from '@/lib/search/answer';
import { fill, type Phrase } from '@/lib/search/phrase';
import type { SearchSettings } from '@/lib/search/settings';

/** The phrases of the page, and how they are filled. */
export interface Words {
  phrases: SearchSettings['phrases'];
  say: (phrase: Phrase, values?: Record<string, string | number>) => string;
}

export function wordsIn({ phrases, locale }: SearchSettings): Words {
  return { phrases, say: (phrase, values = {}) => fill(phrase, values, locale) };
}

/** How many results there are, and for what. */
export function sayCount({ results, isPartial, text }: Answer, { phrases, say }: Words): string {
  const n = results.length;
  if (n === 0) return say(text ? phrases.noneFor : phrases.none, { text });
  return say(isPartial ? phrases.countMost : text ? phrases.countFor : phrases.count, { n, text });
}

/** What was typed that the site does not have; nothing where it has everything, or has no result at all. */
export function sayUnknown({ unknown, results, named }: Answer, help: string, { phrases, say }: Words): string | undefined {
  if (unknown.length === 0 || results.length === 0) return undefined;
  const isNumber = named === help && unknown.every(({ typed }) => /\d/.test(typed));
  const words = unknown
    .map(({ typed }) => (isNumber ? typed : say(phrases.nearWord, { text: typed.replace(/^["“”«»„\s]+|["“”«»„\s]+$/g, '') })))
    .join(', ');
  return say(isNumber ? phrases.noSuchNumber : phrases.unknown, { words });
}
