import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { argumentsOf } from '@/lib/i18n/read-messages';

/** Messages reduced to their arguments. */
const reduced = (tree: unknown): unknown =>
  typeof tree === 'string'
    ? argumentsOf(tree)
    : Object.fromEntries(Object.entries(tree as object).map(([key, each]) => [key, reduced(each)]));

test('the code needs all English messages: `npx vitest run tests/unit/i18n -u` renews the list', async () => {
  const english: unknown = parse(readFileSync('content/messages.yaml', 'utf8'));
  await expect(`${JSON.stringify(reduced(english), null, 2)}\n`).toMatchFileSnapshot(
    path.resolve('lib/i18n/messages-in-code.json'),
  );
});
