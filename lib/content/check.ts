import { contentFolder } from '@/lib/content-folder';
import { folderStamp } from '@/lib/source/files';
import { ContentError, formatProblem, inOrder, type Problem } from '@/lib/source/problem';
import { withCounts } from './read/counts';
import { readContent } from './read/load';
import { type Content, type Contents, entriesIn } from './read/schema';
import { type Findings, findProblems } from './rules/check';
import { redirectProblems } from './rules/redirects';
import { factsOf } from './text/body-facts';

/** Everything that is wrong in content/: what cannot be read, and what breaks a rule. */
export function checkContent(
  folder: string = contentFolder(),
): Findings & { contents: Contents; content: Content } {
  const reading = readContent(folder);
  const { problems, notes } = findProblems(reading);
  const redirects = redirectProblems(reading.contents, folder, reading.unread.length === 0);
  return {
    problems: inOrder([...problems, ...redirects]),
    notes,
    contents: reading.contents,
    content: reading.content,
  };
}

let kept: { folder: string; stamp: string; contents: Contents } | undefined;
let isFresh = false;

/** All content as it is in its files now, for development; read again only when a file has changed. */
export function currentContents(): Contents {
  const folder = contentFolder();
  if (kept?.folder === folder && isFresh) return kept.contents;
  const stamp = folderStamp(folder);
  if (kept?.folder !== folder || kept.stamp !== stamp)
    kept = { folder, stamp, contents: showContents(folder) };
  // A page makes dozens of queries in one turn of the event loop: look at the files only once for them.
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  });
  return kept.contents;
}

/** The content, if pages can be made of it. A text that still breaks a rule is shown all the same: the terminal then says what would stop a build. */
function showContents(folder: string): Contents {
  const reading = readContent(folder);
  // Only an editor at work needs to hear at once of mistakes in the markup, which take seconds to find.
  const isWatched = process.env.NODE_ENV === 'development';
  const shown = isWatched ? [...reading.contents.values()].flatMap(entriesIn) : [];
  const blocking = [...reading.problems, ...shown.flatMap((entry) => factsOf(entry).problems)];
  if (blocking.length > 0) throw new ContentError(blocking);
  if (isWatched)
    sayOnce([...findProblems(reading).problems, ...redirectProblems(reading.contents, folder)]);
  return withCounts(reading.contents);
}

let said = '';
function sayOnce(problems: readonly Problem[]): void {
  const text = problems.map(formatProblem).join('\n');
  if (text !== said)
    console.warn(
      text === '' ? 'No more problems in content/' : `A build would stop here:\n${text}`,
    );
  said = text;
}
