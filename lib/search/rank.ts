import type { Hits } from './engine';
import type { Hit } from './pagefind';

/** An item that a search found, with the places of all searched words in its text. */
export interface Ranked {
  hit: Hit;
  places: readonly number[];
}

/** Items with all that was asked for, and items with most of it. */
export interface Ranking {
  all: readonly Ranked[];
  most: readonly Ranked[];
}

/** A whole question has so many terms. The page that answers it seldom has all of them, while long pages often have them by chance. */
const question = 4;
/** The weight of the terms that an item must have: "all" but a word that nearly every text has, so much of a question, and "most". */
const whole = 0.9;
const wholeOfQuestion = 0.6;
const most = 0.4;

/** Puts what each term found together, the best first. A rare term weighs more than a frequent one; `size` is the number of all items. */
export function rank(found: readonly Hits[], size: number): Ranking {
  const weights = found.map((hits) => Math.log(1 + (size - hits.size + 0.5) / (hits.size + 0.5)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const items = new Map<string, { hit: Hit; score: number; weight: number; places: number[] }>();
  for (const [i, hits] of found.entries()) {
    for (const [id, hit] of hits) {
      const item = items.get(id) ?? { hit, score: 0, weight: 0, places: [] };
      item.score += hit.score;
      item.weight += (weights[i] ?? 0) / total;
      item.places.push(...hit.words);
      items.set(id, item);
    }
  }
  const sorted = [...items.values()].sort((a, b) => b.score * b.weight - a.score * a.weight);
  const all = found.length < question ? whole : wholeOfQuestion;
  return { all: sorted.filter(({ weight }) => weight >= all), most: sorted.filter(({ weight }) => weight < all && weight >= most) };
}
