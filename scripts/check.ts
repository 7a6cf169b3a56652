import { pathToFileURL } from 'node:url';
import { checkContent } from '@/lib/content/check';
import { ContentError } from '@/lib/content/problem';
import { collections } from '@/lib/content/schema';

/** Reads all content, bodies too; prints the counts, or every problem, and says whether all is well. */
export function reportContent(): boolean {
  try {
    const content = checkContent();
    console.log(collections.map((collection) => `${content[collection].length} ${collection}`).join(', '));
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !reportContent()) process.exitCode = 1;
