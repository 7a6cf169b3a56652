export interface Problem {
  /** Path below content/. */
  file: string;
  /** From 1. */
  line: number;
  /**
   * Path of the field, "sources.0.url", or the part of the file: "file name", "folder", "text", for
   * example.
   */
  field: string;
  /** What is wrong, worded to follow the name of the field: "is an unquoted date". */
  reason: string;
  /** What to do about it: `put it in quotes: published: "2018-12-13"`. */
  fix: string;
}

/** A problem in a file not yet named. */
export type Fault = Omit<Problem, 'file'>;
/** What is wrong, and what to do about it. */
export type Finding = Pick<Problem, 'reason' | 'fix'>;

/**
 * One line a problem: `content/news/x.md:4: published: is an unquoted date. Put it in quotes:
 * published: "2018-12-13"`.
 */
export function formatProblem({ file, line, field, reason, fix }: Problem): string {
  return spelt(
    `content/${file}:${line}: ${field}: ${reason}. ${fix.slice(0, 1).toUpperCase()}${fix.slice(1)}`,
  );
}

/** Problems by file and line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

/** Thrown with all problems at once, so that a writer can fix them together. */
export class ContentError extends Error {
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} problem${problems.length === 1 ? '' : 's'} in content/\n${problems.map(formatProblem).join('\n')}`,
    );
    this.name = 'ContentError';
    // Next prints the stack of an error and its fields with every page that it stops.
    this.stack = this.message;
    Object.defineProperty(this, 'problems', { value: problems });
  }
}

/**
 * A value in quotes for a message: on one line, cut if it is long, with invisible characters spelt
 * out.
 */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${spelt(text.length > 80 ? `${text.slice(0, 79)}…` : text)}"`;
}

/**
 * A text on one line, its invisible characters spelt out: what content says may neither hide nor
 * give commands to a terminal or to the log of a build server.
 */
export const spelt = (text: string): string =>
  text.replace(/[^\S ]|[\p{C}\p{Default_Ignorable_Code_Point}]/gu, (letter) =>
    letter
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
