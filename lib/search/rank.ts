import type { Hits } from './engine';
import type { Hit } from './pagefind';

/** An item that a search found, with the places of all searched words in its text. */
export interface Ranked {
  hit: Hit;
  places: readonly number[];
}

/** A text of this many terms is a whole question. The page that answers it rarely contains all of them, and long pages often do by chance. */
const questionTerms = 4;
/** Shares of the total weight that count as all terms (a word found in nearly every text may be missing), all of a question, and most. */
const allShare = 0.9;
const questionShare = 0.6;
const mostShare = 0.4;

/** Items with all terms and items with most of them, best first. Rare terms weigh more than frequent ones; `size` is the number of all items. */
export function rank(found: readonly Hits[], size: number): { all: Ranked[]; most: Ranked[] } {
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
  const share = found.length < questionTerms ? allShare : questionShare;
  return {
    all: sorted.filter(({ weight }) => weight >= share),
    most: sorted.filter(({ weight }) => weight < share && weight >= mostShare),
  };
}

/** Pages that are not among the excluded ones. */
export function without(excluded: readonly Ranked[], pages: readonly Ranked[]): Ranked[] {
  const ids = new Set(excluded.map(({ hit }) => hit.id));
  return pages.filter(({ hit }) => !ids.has(hit.id));
}
