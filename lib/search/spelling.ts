import { editDistance } from '@/lib/content/nearest';

/** How many letters may differ: none in short words, which resemble too many others. */
const tolerance = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The known word that a misspelt one probably means; undefined if none is close. `known` lists frequent words first, and of two equally close words the first wins. */
export function correct(word: string, known: Iterable<string>): string | undefined {
  return nearest(word, known, tolerance(word))[0];
}

/** Up to three known words that resemble an unknown one, for a reader to choose from. */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  return nearest(word, known, Math.min(3, Math.floor(word.length / 2))).slice(0, 3);
}

function nearest(word: string, known: Iterable<string>, maxDistance: number): string[] {
  return (
    [...known]
      .filter((candidate) => Math.abs(candidate.length - word.length) <= maxDistance)
      // The first letter is rarely wrong: a different one adds half a letter to the distance.
      .map((candidate) => ({ candidate, distance: editDistance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5) }))
      .filter(({ distance }) => distance > 0 && distance < maxDistance + 1)
      .sort((a, b) => a.distance - b.distance)
      .map(({ candidate }) => candidate)
  );
}
