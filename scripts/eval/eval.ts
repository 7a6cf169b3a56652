import type { Lang } from '@/lib/i18n/languages';
import { startSearch } from '@/lib/search/engine';
import { readQuery } from '@/lib/search/query';
import { searchFile } from '@/lib/search/search-file';
import { type Question, readQuestions } from './questions';

/** A question, and how the search answered it. */
export interface Answered {
  question: Question;
  /** Rank of the first wanted address among the first ten, from 1; `Infinity` if it is not there. */
  rank: number;
  /** Addresses of the first ten results. */
  found: readonly string[];
}

/** Asks the search the working set of questions, or the half that is set aside. */
export function answerQuestions(lang: Lang, heldOut = false): Answered[] {
  // As a browser gets it.
  const search = startSearch(JSON.parse(JSON.stringify(searchFile(lang))));
  const find = (query: Record<string, string>) => search(readQuery(new URLSearchParams(query))).results.map(({ url }) => url);
  return readQuestions(lang, new Set(find({})))
    .filter((question) => question.heldOut === heldOut)
    .map((question) => {
      const found = find({ q: question.ask }).slice(0, 10);
      const place = found.findIndex((address) => question.want.includes(address));
      return { question, rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1, found };
    });
}

/** How well questions were answered: shares from 0 to 1, and the mean of 1 / the rank of the first wanted page. */
export function scoreOf(answered: readonly Answered[]) {
  const share = (counts: (one: Answered) => boolean) => answered.filter(counts).length / answered.length;
  return {
    first: share(({ rank }) => rank === 1),
    inTen: share(({ rank }) => rank <= 10),
    empty: share(({ found }) => found.length === 0),
    meanReciprocalRank: answered.reduce((sum, { rank }) => sum + 1 / rank, 0) / answered.length,
  };
}

/** A Markdown table of the scores by kind of question and in total, in per cent. */
export function printScores(answered: readonly Answered[]): string {
  const kinds = [...new Set(answered.map(({ question }) => question.kind)), undefined];
  const rows = kinds.map((kind) => {
    const of = answered.filter(({ question }) => kind === undefined || question.kind === kind);
    const { first, inTen, empty, meanReciprocalRank } = scoreOf(of);
    const shares = [first, inTen, empty].map((share) => (share * 100).toFixed(0));
    return `| ${[kind ?? '**all**', of.length, ...shares, meanReciprocalRank.toFixed(2)].join(' | ')} |`;
  });
  return [
    '| questions | number | first | in the first ten | nothing found | MRR |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The questions whose first result is not a wanted page, one per line. */
export function printFailures(answered: readonly Answered[]): string {
  const failed = answered.filter(({ rank }) => rank > 1);
  return failed
    .map(({ question, rank, found }) => `${question.kind}: "${question.ask}" at ${rank}; first: ${found.slice(0, 3).join(' ')}`)
    .join('\n');
}
