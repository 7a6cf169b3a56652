import { isElided, joinElisions } from './elisions';
import { gap } from './pagefind';
import { plain } from './words';

/** A piece of text, and whether it matches the search. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words in an excerpt. */
const maxWords = 28;

/** The part of a text with the most searched words, which are marked; without `places`, its beginning. Dots show where it is cut. */
export function excerptOf(text: string, places: readonly number[]): Piece[] {
  const words = text.split(gap);
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const within = (from: number) => sorted.filter((place) => place >= from && place < from + maxWords).length;
  const densest = sorted.reduce((best, place) => (within(place) > within(best) ? place : best), sorted[0] ?? 0);
  // A few words before the first marked one give context.
  const start = Math.max(0, Math.min(densest - 4, words.length - maxWords));
  const marked = new Set(sorted);
  const shown = words
    .slice(start, start + maxWords)
    .flatMap((word, i, others) => [
      ...(i > 0 && !isElided(others[i - 1] ?? '') ? [{ text: ' ', marked: false }] : []),
      { text: joinElisions(word), marked: marked.has(start + i) },
    ]);
  const dots = (text: string, isCut: boolean) => (isCut ? [{ text, marked: false }] : []);
  return [...dots('… ', start > 0), ...shown, ...dots(' …', start + maxWords < words.length)];
}

/** A title in pieces; words that begin with one of the stems are marked. */
export function markTitle(title: string, stems: readonly string[]): Piece[] {
  return joinElisions(title)
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, marked: stems.some((stem) => stem.length > 1 && plain(text).startsWith(stem)) }));
}
