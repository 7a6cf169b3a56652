import { editDistance } from '@/lib/content/nearest';

/** How many letters may differ: none in short words, where nearly every other word is near. */
const tolerance = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The known word that a misspelt one means; undefined where none is near. `known` lists frequent words first: of two equally near the more frequent one is meant. */
export function correct(word: string, known: readonly string[]): string | undefined {
  return nearest(word, known, tolerance(word))[0];
}

/** The known words nearest to one that is not known, for a reader to choose from. */
export function nearestWords(word: string, known: readonly string[], most = 3): string[] {
  return nearest(word, known, Math.min(3, Math.floor(word.length / 2))).slice(0, most);
}

function nearest(word: string, known: readonly string[], most: number): string[] {
  return (
    known
      .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
      // A first letter is seldom mistaken: a candidate with another one counts as half a letter further off.
      .map((candidate) => ({ candidate, distance: editDistance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5) }))
      .filter(({ distance }) => distance > 0 && distance < most + 1)
      .sort((a, b) => a.distance - b.distance)
      .map(({ candidate }) => candidate)
  );
}
