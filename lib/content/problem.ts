/** Something wrong in a content file: where it stands, what is wrong, and (in `reason`) how to mend it. */
export interface Problem {
  file: string;
  /** From 1, where one is known. */
  line?: number | undefined;
  /** Path of the field, for example "sources.0.url". */
  field?: string | undefined;
  reason: string;
}

/** One line a problem: `content/news/x.md:4: published: "2018-13-45" is no date ...`. */
export function formatProblem({ file, line, field, reason }: Problem): string {
  return `content/${file}${line ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${reason}`;
}

/** Thrown with all problems at once, so that a writer mends them in one go. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'} in content/\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** The candidate nearest to `word` by edit distance, or undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** ` (did you mean "nepal"?)`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** How many letters must be put in, taken out or changed to make one word the other. */
export function editDistance(a: string, b: string): number {
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
