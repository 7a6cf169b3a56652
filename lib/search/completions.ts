import { plain, wordsOf } from './words';

/** The entries whose words begin as the typed ones do, those that begin with the whole of it first; `entries` is in order of weight. Few, as the results are below them. */
export function complete(typed: string, entries: readonly string[], most = 4): string[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const start = words.join(' ');
  const first: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const candidates = wordsOf(entry);
    if (candidates.join(' ').startsWith(start)) first.push(entry);
    else if (words.every((word) => candidates.some((candidate) => candidate.startsWith(word)))) others.push(entry);
    if (first.length >= most) break;
  }
  return [...first, ...others].filter((entry) => plain(entry) !== plain(typed.trim())).slice(0, most);
}
