import { type Ranked, score } from './score';

/** A Markdown table of how several searches answered the same questions, by kind and in total: in per cent, one search after the other. */
export function printScores(searches: readonly (readonly Ranked[])[]): string {
  const kinds = [...new Set(searches[0]?.map(({ question }) => question.kind)), undefined];
  const rows = kinds.map((kind) => {
    const scores = searches.map((ranked) => score(ranked.filter(({ question }) => kind === undefined || question.kind === kind)));
    const shares = (['first', 'inTen', 'empty'] as const).map((name) => scores.map((one) => Math.round(one[name] * 100)).join(' / '));
    return `| ${[kind ?? '**all**', ...shares, scores.map((one) => one.meanReciprocalRank.toFixed(2)).join(' / ')].join(' | ')} |`;
  });
  return ['| questions | first | in the first ten | nothing found | MRR |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n');
}

/** The questions whose first result is not a wanted page, one per line. */
export function printFailures(ranked: readonly Ranked[]): string {
  const failed = ranked.filter(({ rank }) => rank > 1);
  return failed.map(({ question, rank, top }) => `${question.kind}: "${question.ask}" at ${rank}; first: ${top.join(' ')}`).join('\n');
}
