const dateIn = (word: string) => /\d{4}(-\d\d)+/.exec(word)?.[0];

/**
 * The candidate nearest to `word` by edit distance; undefined if none is near. Names of other dates
 * are of other things.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3))),
): string | undefined {
  let best: string | undefined;
  const date = dateIn(word);
  let least = (date ? 2 : most) + 1;
  for (const candidate of candidates) {
    if (dateIn(candidate) !== date) continue;
    // The difference in length is a lower bound, and costs nothing.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters to insert, remove or change to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
