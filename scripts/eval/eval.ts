import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { isOpen } from '@/lib/i18n/open-languages';
import { startSearch } from '@/lib/search/engine';
import { searchFile } from '@/lib/search/pages';
import { readQuery } from '@/lib/search/query';
import { siteIn } from '@/lib/site';

/**
 * The questions in a language. Former addresses count as the present ones, and a question is left
 * out when all the pages it wants are gone or not translated, or its language is not open, so that
 * an editor may rename and remove items freely. `known` are the addresses in the search index.
 */
function readQuestions(lang: Lang, known: ReadonlySet<string>) {
  const file = readFileSync(`tests/content/questions-${lang}.yaml`, 'utf8');
  const groups: Record<string, { in?: Lang; ask: string; want: string }[]> = parse(file);
  const both: readonly Lang[] = [lang, defaultLang];
  const moved = new Map(
    both.flatMap((each) =>
      siteIn(each)
        .redirects()
        .map(({ from, to }) => [from, to] as const),
    ),
  );
  const present = (address: string, of: Lang) =>
    // A question in a language is not answered by a page that is still in English.
    (of === lang ? [lang] : both)
      .map((each) => `/${each}${address}`)
      .map((one) => moved.get(one) ?? one)
      .find((one) => known.has(one)) ?? [];
  return Object.entries(groups)
    .flatMap(([group, asked]) =>
      asked.map(({ in: of = lang, ask, want }, i) => ({
        group,
        of,
        ask,
        want: want.split(' ').flatMap((address) => present(address, of)),
        // Those of a writer who knew nothing of the search are all set aside.
        heldOut: group === 'readers' || i % 2 === 1,
      })),
    )
    .filter(({ of, want }) => isOpen(of) && want.length > 0);
}

/** Asks the search the working set of questions, or the half that is set aside. */
export function answerQuestions(lang: Lang, heldOut = false) {
  // As a browser gets it.
  const search = startSearch(JSON.parse(JSON.stringify(searchFile(siteIn(lang)))));
  const find = (query: Record<string, string>) =>
    search(readQuery(new URLSearchParams(query))).results.map(({ url }) => url);
  return readQuestions(lang, new Set(find({})))
    .filter((question) => question.heldOut === heldOut)
    .map(({ group, ask, want }) => {
      const found = find({ q: ask }).slice(0, 10);
      const place = found.findIndex((address) => want.includes(address));
      return { group, ask, rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1, found };
    });
}

/**
 * A question as a reader would ask it, and how the search answered it: the rank of the first wanted
 * address among the first ten, or `Infinity`.
 */
type Answered = ReturnType<typeof answerQuestions>[number];

/**
 * How well questions were answered: shares from 0 to 1, and the mean of 1 / the rank of the first
 * wanted page.
 */
export function scoreOf(answered: readonly Answered[]) {
  const mean = (value: (one: Answered) => number) =>
    Number((answered.reduce((sum, one) => sum + value(one), 0) / answered.length).toFixed(3));
  return {
    first: mean(({ rank }) => Number(rank === 1)),
    inTen: mean(({ rank }) => Number(rank <= 10)),
    empty: mean(({ found }) => Number(found.length === 0)),
    meanReciprocalRank: mean(({ rank }) => 1 / rank),
  };
}

/** Number and scores of the questions of each group, and of all. */
export function tabulate(answered: readonly Answered[]): Record<string, object> {
  const groups = [...new Set(answered.map(({ group }) => group))];
  const rows = groups.map(
    (group) => [group, answered.filter((one) => one.group === group)] as const,
  );
  return Object.fromEntries(
    [...rows, ['all', answered] as const].map(([group, of]) => [
      group,
      { number: of.length, ...scoreOf(of) },
    ]),
  );
}

/** The questions whose first result is not a wanted page, one per line. */
export function printFailures(answered: readonly Answered[]): string {
  const failed = answered.filter(({ rank }) => rank > 1);
  return failed
    .map(
      ({ group, ask, rank, found }) =>
        `${group}: "${ask}" at ${rank}; first: ${found.slice(0, 3).join(' ')}`,
    )
    .join('\n');
}
