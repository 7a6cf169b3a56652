import type { Question } from './questions';

/** Finds the addresses that answer a text, best first. */
export type FindAddresses = (text: string) => Promise<readonly string[]>;

/** How well a search answered questions: shares from 0 to 1, and the mean of 1 / the rank of the first wanted page. */
export interface Score {
  first: number;
  inTen: number;
  empty: number;
  meanReciprocalRank: number;
}

/** A question and what a search found for it. */
export interface Ranked {
  question: Question;
  /** Rank of the first wanted address, from 1; `Infinity` if it was not found. */
  rank: number;
  found: number;
  top: readonly string[];
}

/** Results below this rank do not count. */
export const maxRank = 10;

/** Asks a search the questions. */
export async function rank(find: FindAddresses, questions: readonly Question[]): Promise<Ranked[]> {
  const ranked: Ranked[] = [];
  for (const question of questions) {
    const found = (await find(question.ask)).slice(0, maxRank);
    const place = found.findIndex((address) => question.want.includes(address));
    ranked.push({ question, rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1, found: found.length, top: found.slice(0, 3) });
  }
  return ranked;
}

export function score(ranked: readonly Ranked[]): Score {
  const share = (counts: (one: Ranked) => boolean) => ranked.filter(counts).length / ranked.length;
  return {
    first: share((one) => one.rank === 1),
    inTen: share((one) => one.rank <= 10),
    empty: share((one) => one.found === 0),
    meanReciprocalRank: ranked.reduce((sum, one) => sum + 1 / one.rank, 0) / ranked.length,
  };
}
