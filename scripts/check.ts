import { pathToFileURL } from 'node:url';
import { checkContent } from '@/lib/content/check';
import { formatProblem } from '@/lib/content/problem';
import { collections } from '@/lib/content/schema';

/** Holds all content against the rules; prints the counts, or every problem, and says whether all is well. */
export function reportContent({ json = false } = {}): boolean {
  const { content, problems, notes } = checkContent();
  if (json) console.log(JSON.stringify(problems, null, 1));
  else if (problems.length === 0) console.log(collections.map((collection) => `${content[collection].length} ${collection}`).join(', '));
  else
    console.error([`${problems.length} problem${problems.length === 1 ? '' : 's'} in content/`, ...problems.map(formatProblem)].join('\n'));
  for (const note of notes) console.error(`Note: ${note}`);
  return problems.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !reportContent({ json: process.argv.includes('--json') }))
  process.exitCode = 1;
