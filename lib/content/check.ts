import { measure } from '@/lib/cards/typeface';
import { contentFolder } from '@/lib/content-folder';
import { withCounts } from './counts';
import { type Content, type Contents, contentStamp, readContent } from './load';
import { ContentError, formatProblem, type Problem } from './problem';
import { type Findings, findProblems } from './rules/check';
import { markupProblems } from './rules/markup';

/** Everything that is wrong in content/, in one run: what cannot be read, and what breaks a rule. */
export function checkContent(folder: string = contentFolder()): Findings & { content: Content } {
  const reading = readContent(folder);
  return { ...findProblems(reading, measure), content: reading.content };
}

let kept: { folder: string; stamp: string; contents: Contents } | undefined;
let isFresh = false;

/** All content as it is in its files now, for someone who is writing it; read again only when a file has changed. */
export function currentContents(): Contents {
  const folder = contentFolder();
  if (kept?.folder === folder && isFresh) return kept.contents;
  const stamp = contentStamp(folder);
  const contents = kept?.stamp === stamp ? kept.contents : showContents(folder);
  kept = { folder, stamp, contents };
  // A page asks dozens of questions in one turn of the event loop: one look at the files is enough for them.
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  });
  return contents;
}

/** The content where pages can be made of it. A text may still break a rule while it is being written: the terminal then says what a build would stop at. */
function showContents(folder: string): Contents {
  const reading = readContent(folder);
  const blocking = [...reading.problems, ...[...reading.contents.values()].flatMap(markupProblems)];
  if (blocking.length > 0) throw new ContentError(blocking);
  if (process.env.NODE_ENV === 'development') sayOnce(findProblems(reading, measure).problems);
  return withCounts(reading.contents);
}

let said = '';
function sayOnce(problems: readonly Problem[]): void {
  const text = problems.map(formatProblem).join('\n');
  if (text !== said) console.warn(text === '' ? 'content/ keeps every rule again' : `A build would stop here:\n${text}`);
  said = text;
}
