import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { missingDigits, pictureProblems } from '@/lib/charts/picture-words';
import { checkContent } from '@/lib/check/check-content';
import { rules } from '@/lib/check/find-problems';
import { type Collection, collections } from '@/lib/content/schema/collections';
import type { ContentByLanguage } from '@/lib/content/schema/entry';
import { schemas } from '@/lib/content/schema/schemas';
import { ContentError } from '@/lib/source/problem';
import { readOptions } from './setup/options.mjs';

/** What the items of some collections are called. */
const nouns: Partial<Record<Collection, string>> = { news: 'news items', glossary: 'terms' };

/**
 * Checks all content against the rules; prints the counts and returns the contents, or prints every
 * problem.
 */
export function reportContent(): ContentByLanguage | undefined {
  const { content, contents, lineOf, notes, ...checked } = checkContent();
  // Numbers can be compared with the facts once these are right.
  const problems =
    checked.problems.length > 0
      ? checked.problems
      : [...pictureProblems(content, lineOf), ...missingDigits(contents)];
  if (problems.length === 0)
    console.log(
      collections
        .map((collection) => `${content[collection].length} ${nouns[collection] ?? collection}`)
        .join(', '),
    );
  else console.error(new ContentError(problems).message);
  for (const note of notes) console.error(`Note: ${note}`);
  return problems.length === 0 ? contents : undefined;
}

/** Writes a JSON Schema of the fields of each collection, for editors and forms. */
function writeSchemas(): void {
  const folder = '.cache/schemas';
  mkdirSync(folder, { recursive: true });
  for (const collection of collections)
    writeFileSync(
      path.join(folder, `${collection}.schema.json`),
      `${JSON.stringify(z.toJSONSchema(schemas[collection]), null, 1)}\n`,
    );
  console.log(`Wrote the schemas of ${collections.length} collections to ${folder}`);
}

const usage = `npm run check: checks the content against its rules
npm run check -- --rules: prints the rules instead
npm run check -- --schemas: writes the JSON Schema of each collection to .cache/schemas instead`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const yes = { type: 'boolean' } as const;
  const options = readOptions(usage, { rules: yes, schemas: yes }).values;
  if (options.rules) console.log(rules.map(({ name, says }) => `${name}: ${says}`).join('\n'));
  else if (options.schemas) writeSchemas();
  else if (!reportContent()) process.exitCode = 1;
}
