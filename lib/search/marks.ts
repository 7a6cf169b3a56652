import { isElided, joinElisions } from './elisions';
import { gap } from './pagefind';
import { plain } from './words';

/** A piece of text, and whether it matches what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words of an excerpt. */
const longest = 28;

/** The part of a text where most of the places stand close together, the words at these places marked; its beginning where there are none. */
export function excerptOf(text: string, places: readonly number[]): Piece[] {
  const words = text.split(gap);
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const within = (from: number) => sorted.filter((place) => place >= from && place < from + longest).length;
  const densest = sorted.reduce((best, place) => (within(place) > within(best) ? place : best), sorted[0] ?? 0);
  // Some words before the first one show what it belongs to.
  const start = Math.max(0, Math.min(densest - 4, words.length - longest));
  const marked = new Set(sorted);
  return words
    .slice(start, start + longest)
    .flatMap((word, i, shown) => [
      ...(i > 0 && !isElided(shown[i - 1] ?? '') ? [{ text: ' ', marked: false }] : []),
      { text: joinElisions(word), marked: marked.has(start + i) },
    ]);
}

/** A title as pieces, the words marked that begin as one of the stems does. */
export function markTitle(title: string, stems: readonly string[]): Piece[] {
  return joinElisions(title)
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, marked: stems.some((stem) => stem.length > 1 && plain(text).startsWith(stem)) }));
}
