import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeShelf, keep, openShelf } from '@/scripts/publish/kept-results';
import { makeTemporaryFolder } from '@/tests/content-factory';

/** Builds with the code in a folder, which makes a text from each source. Returns the sources of which no text was kept. */
async function build(folder: string, code: string, sources: readonly string[]): Promise<string[]> {
  const shelf = await openShelf(folder, code);
  const made: string[] = [];
  for (const source of sources) {
    const result = await keep(shelf, 'upper case', Buffer.from(source), (text) => {
      made.push(source);
      return text.toString().toUpperCase();
    });
    expect(result.toString()).toBe(source.toUpperCase());
  }
  await closeShelf(shelf);
  return made;
}

function makeCode(): { folder: string; code: string; write: (text: string) => void } {
  const code = makeTemporaryFolder();
  const write = (text: string) => writeFileSync(path.join(code, 'finish.ts'), text);
  write('one');
  return { folder: makeTemporaryFolder(), code, write };
}

test('makes again only what has changed', async () => {
  const { folder, code } = makeCode();
  expect(await build(folder, code, ['a', 'b', 'b'])).toEqual(['a', 'b', 'b']);
  expect(await build(folder, code, ['a', 'b', 'c'])).toEqual(['c']);
});

test('makes everything again if the code has changed', async () => {
  const { folder, code, write } = makeCode();
  await build(folder, code, ['a', 'b']);
  write('two');
  expect(await build(folder, code, ['a', 'b'])).toEqual(['a', 'b']);
  writeFileSync(path.join(code, 'new-step.ts'), '');
  expect(await build(folder, code, ['a', 'b'])).toEqual(['a', 'b']);
  expect(await build(folder, code, ['a', 'b'])).toEqual([]);
});

test('keeps what the last build used, and nothing else', async () => {
  const { folder, code } = makeCode();
  await build(folder, code, ['a', 'b', 'c']);
  await build(folder, code, ['b']);
  expect(readdirSync(folder)).toEqual(['last']);
  expect(readdirSync(path.join(folder, 'last'))).toHaveLength(1);
  expect(await build(folder, code, ['a'])).toEqual(['a']);
});

test('keeps what each step makes of one source', async () => {
  const { folder, code } = makeCode();
  const shelf = await openShelf(folder, code);
  const make = (step: string) => keep(shelf, step, Buffer.from('source'), () => `of ${step}`);
  expect([await make('brotli'), await make('gzip')].map(String)).toEqual(['of brotli', 'of gzip']);
});

test('the next build uses nothing that a stopped build made', async () => {
  const { folder, code } = makeCode();
  await build(folder, code, ['a']);
  const stopped = await openShelf(folder, code);
  await keep(stopped, 'upper case', Buffer.from('b'), () => 'B');
  expect(await build(folder, code, ['a', 'b'])).toEqual(['b']);
  expect(readdirSync(path.join(folder, 'last'))).toHaveLength(2);
});
