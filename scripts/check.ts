import { pathToFileURL } from 'node:url';
import { loadContent } from '@/lib/content/load';
import { checkBody } from '@/lib/content/markdown';
import { ContentError, type Problem } from '@/lib/content/problem';
import { collections } from '@/lib/content/schema';

/** Reads all content, bodies too; prints the counts, or every problem, and tells whether all is well. */
export function checkContent(): boolean {
  try {
    const content = loadContent();
    const problems: Problem[] = collections.flatMap((collection) => content[collection].flatMap(checkBody));
    if (problems.length > 0) throw new ContentError(problems);
    console.log(collections.map((collection) => `${content[collection].length} ${collection}`).join(', '));
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !checkContent()) process.exitCode = 1;
