import { editDistance } from '@/lib/content/nearest';
import { wordsOf } from './words';

/** How many letters may differ: none in short words, where nearly every other word is near. */
const tolerance = (word: string) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 6 ? 1 : 2);

/** The words of a search that the site does not use, as far as `known` tells: neither whole, nor as a beginning, nor with an ending. */
export function unknownWords(text: string, known: readonly string[]): string[] {
  const isKnown = (word: string) =>
    known.some(
      (candidate) => candidate.startsWith(word) || (word.startsWith(candidate) && /^(s|es|ed|ing)$/.test(word.slice(candidate.length))),
    );
  return [...new Set(wordsOf(text))].filter((word) => tolerance(word) > 0 && !isKnown(word));
}

/**
 * The text with each of the misspelt words put in its nearest known one; undefined where none is near.
 * `known` lists the frequent words first: of two that are equally near, the more frequent one is meant.
 */
export function correctSpelling(text: string, misspelt: readonly string[], known: readonly string[]): string | undefined {
  const words = wordsOf(text);
  const corrected = words.map((word) => (misspelt.includes(word) ? nearestWord(word, known) : word));
  return corrected.join(' ') === words.join(' ') ? undefined : corrected.join(' ');
}

function nearestWord(word: string, known: readonly string[]): string {
  let best = word;
  let least = tolerance(word) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    // A first letter is seldom mistaken: a candidate with another one counts as half a letter further off.
    const distance = editDistance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
