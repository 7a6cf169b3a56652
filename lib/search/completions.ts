import { plain, wordsOf } from './words';

/** Few, because they cover the results. */
const maxCompletions = 4;

/** Entries with words that begin with the typed ones; those that begin with the whole text come first. `entries` lists the most important first. */
export function complete(typed: string, entries: readonly string[]): string[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  const others = entries.filter((entry) => plain(entry) !== plain(typed.trim())).map((entry) => ({ entry, words: wordsOf(entry) }));
  const first = others.filter(({ words }) => words.join(' ').startsWith(asked.join(' ')));
  const matching = others.filter(({ words }) => asked.every((typed) => words.some((word) => word.startsWith(typed))));
  return [...new Set([...first, ...matching])].slice(0, maxCompletions).map(({ entry }) => entry);
}
