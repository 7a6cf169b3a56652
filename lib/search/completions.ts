import { plain, wordsOf } from './words';

/** Few, because they cover the results. */
const maxCompletions = 4;

/** Entries with words that begin with the typed ones; those that begin with the whole text come first. `entries` lists the most important first. */
export function complete(typed: string, entries: readonly string[]): string[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const start = words.join(' ');
  const first: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const candidates = wordsOf(entry);
    if (candidates.join(' ').startsWith(start)) first.push(entry);
    else if (words.every((word) => candidates.some((candidate) => candidate.startsWith(word)))) others.push(entry);
    if (first.length >= maxCompletions) break;
  }
  return [...first, ...others].filter((entry) => plain(entry) !== plain(typed.trim())).slice(0, maxCompletions);
}
