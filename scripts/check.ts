import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkContent } from '@/lib/content/check';
import { editorSchema } from '@/lib/content/editor-schema';
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

/** Writes the JSON Schema of each kind of front matter, for editors. */
async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const collection of collections)
    await writeFile(path.join(folder, `${collection}.json`), `${JSON.stringify(editorSchema(collection), null, 2)}\n`);
}

// `npm run check -- --json` prints the problems as data; `-- --schemas` writes docs/schemas anew.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--schemas')) await writeSchemas('docs/schemas');
  else if (!reportContent({ json: process.argv.includes('--json') })) process.exitCode = 1;
}
