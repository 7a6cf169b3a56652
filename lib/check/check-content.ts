import { type Reading, readContent } from '@/lib/content/read/load';
import { contentFolder } from '@/lib/content-folder';
import { inOrder } from '@/lib/source/problem';
import { missingFiles } from './files';
import { type Findings, findProblems } from './find-problems';
import { redirectProblems } from './redirects';

/** Everything that is wrong in content/: what cannot be read, and what breaks a rule. */
export function checkContent(
  folder: string = contentFolder(),
): Findings & Pick<Reading, 'content' | 'contents' | 'lineOf'> {
  const reading = readContent(folder);
  const { problems, notes } = findProblems(reading);
  const redirects = redirectProblems(reading.contents, folder, reading.unread.length === 0);
  return {
    problems: inOrder([...missingFiles(folder, reading.contents), ...problems, ...redirects]),
    notes,
    contents: reading.contents,
    content: reading.content,
    lineOf: reading.lineOf,
  };
}
