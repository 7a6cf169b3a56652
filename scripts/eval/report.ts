import { type Ranked, score } from './score';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A Markdown table of how several searches answered the same questions, by kind and in total. */
export function printScores(bySearch: Readonly<Record<string, readonly Ranked[]>>): string {
  const [some = []] = Object.values(bySearch);
  const kinds = [...new Set(some.map(({ question }) => question.kind)), undefined];
  const rows = kinds.flatMap((kind) =>
    Object.entries(bySearch).map(([name, ranked]) => {
      const { questions, first, inThree, inTen, empty, meanReciprocalRank } = score(
        ranked.filter(({ question }) => kind === undefined || question.kind === kind),
      );
      const shares = [first, inThree, inTen, empty].map(percent).join(' | ');
      return `| ${kind ?? '**all**'} (${questions}) | ${name} | ${shares} | ${meanReciprocalRank.toFixed(2)} |`;
    }),
  );
  return [
    '| questions | search | first | in 3 | in 10 | nothing | MRR |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The questions whose first result is not a wanted page, one per line. */
export function printFailures(ranked: readonly Ranked[]): string {
  const failed = ranked.filter(({ rank }) => rank > 1);
  return failed.map(({ question, rank, top }) => `${question.kind}: "${question.ask}" at ${rank}; first: ${top.join(' ')}`).join('\n');
}
