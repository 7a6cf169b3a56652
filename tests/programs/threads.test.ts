import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openShelf } from '@/scripts/publish/kept-results';
import { shareAmongThreads } from '@/scripts/publish/share-among-threads';
import { makeTemporaryFolder } from '../content-factory';

/** So many files that they are worth several threads. */
const items = Array.from({ length: 240 }, (_, i) => `/${i}.txt`);
const compress = async (folder: string) =>
  shareAmongThreads('compressFiles', items, { folder, quality: 1, shelf: await openShelf(path.join(folder, 'kept')) });

test('threads do all of the work, also after one has failed', async () => {
  const empty = makeTemporaryFolder();
  await expect(compress(empty)).rejects.toThrow(/ENOENT.*\.txt/);
  const folder = makeTemporaryFolder();
  mkdirSync(path.join(folder, 'kept'));
  for (const item of items) writeFileSync(folder + item, `${item} `.repeat(500));
  for (let round = 1; round <= 2; round++) {
    await compress(folder);
    expect(readdirSync(folder).filter((name) => name.endsWith('.br'))).toHaveLength(items.length);
  }
});
