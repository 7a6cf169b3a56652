import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { schemas } from '@/lib/content/schema/schemas';
import { renderBody } from '@/lib/content/text/markdown';
import { ContentError, formatProblem } from '@/lib/source/problem';
import { parse } from '@/tests/content-factory';

const content = 'tests/fixture';
const files = collections.flatMap((collection) =>
  readdirSync(path.join(content, collection)).map((name) => ({ collection, name })),
);
const read = (collection: Collection, name: string) =>
  readFileSync(path.join(content, collection, name));

/** A way to damage a file; `random` gives numbers from 0 up to, but not including, its argument. */
type Mutation = (source: Buffer, random: Random) => string | Buffer;
type Random = (below: number) => number;

const lines = (source: Buffer) => source.toString().split('\n');
const changeLine = (source: Buffer, random: Random, change: (line: string) => string) => {
  const all = lines(source);
  const at = random(all.length);
  return all.with(at, change(all[at] ?? '')).join('\n');
};
const inFront = (source: Buffer, added: string) =>
  source.toString().replace('---\n', `---\n${added}\n`);

const mutations: Record<string, Mutation> = {
  // A piece may reach to the beginning or the end of the file.
  'piece cut out': (source, random) => {
    const start = random(2) * random(source.length);
    return Buffer.concat([
      source.subarray(0, start),
      source.subarray(start + random(random(2) ? 200 : source.length)),
    ]);
  },
  'lines copied': (source, random) => {
    const all = lines(source);
    const [at, from, count] = [random(all.length), random(all.length), random(all.length)];
    const copied = random(2) ? all.slice(from, from + count) : [all[at] ?? ''];
    return all.toSpliced(at, 0, ...copied).join('\n');
  },
  'bytes flipped': (source, random) => {
    const copy = Buffer.from(source);
    for (let i = 0; i < 5; i++) copy[random(copy.length)] = random(256);
    return copy;
  },
  'keys swapped': (source, random) => {
    const keys = source.toString().match(/(?<=^\s*(- )?)\w+(?=:)/gm) ?? [];
    const [a = '', b = ''] = [keys[random(keys.length)], keys[random(keys.length)]];
    return source
      .toString()
      .replace(`${a}:`, '\0')
      .replace(`${b}:`, `${a}:`)
      .replace('\0', `${b}:`);
  },
  'indentation changed': (source, random) =>
    changeLine(source, random, (line) => ' '.repeat(random(6)) + line.trimStart()),
  'quotes lost': (source, random) => changeLine(source, random, (line) => line.replaceAll('"', '')),
  'nested deep': (source, random) => {
    const depth = 1000 + random(20_000);
    return inFront(source, `deep: ${'['.repeat(depth)}${']'.repeat(random(2) * depth)}`);
  },
  'nested deep by lines': (source, random) =>
    inFront(
      source,
      Array.from({ length: 100 + random(200) }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ),
  'bomb of aliases': (source, random) => {
    const width = 9 + random(10);
    const bomb = [
      'a: &a0 ["x","x","x"]',
      ...Array.from({ length: 12 }, (_, i) => `b${i}: &a${i + 1} [${`*a${i},`.repeat(width)}]`),
    ];
    return inFront(source, bomb.join('\n')).replace(/countries:.*/, 'countries: *a12');
  },
  'alias of itself': (source) => source.toString().replace(/sources:\n/, 'sources: &s\n  - *s\n'),
  'a thousand fields': (source) =>
    inFront(source, Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join('\n')),
  'ten megabytes of body': (source, random) =>
    source.toString() + 'word '.repeat(2_000_000 + random(1000)),
  'large body of marks': (source, random) =>
    source.toString() +
    (['>', '- ', '[', '*a_ ', '`', '|', '![', '[^a]'][random(8)] ?? '').repeat(1000),
  'odd characters': (source, random) => {
    const at = random(source.length);
    const odd =
      ['\u0000', '\uFEFF', '\u2028', '\u202E', '\t', '\r', '\uD800', '💥', '\u200B', '---\n'][
        random(10)
      ] ?? '';
    const text = source.toString();
    return text.slice(0, at) + odd + text.slice(at);
  },
};

/** Why the handling of a damaged file was wrong; undefined if it was right. */
function verdict(
  collection: Collection,
  name: string,
  source: string | Buffer,
): string | undefined {
  const began = performance.now();
  try {
    const entry = parse(collection, name, source);
    renderBody(entry);
    const {
      collection: _c,
      slug: _s,
      file: _f,
      body: _b,
      bodyLine: _l,
      lang: _,
      pageLang: _p,
      ...fields
    } = entry;
    if (!schemas[collection].safeParse(fields).success)
      return 'was accepted, though its fields are wrong';
  } catch (error) {
    if (!(error instanceof ContentError))
      return `threw ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`;
    const named =
      error.problems.length > 0 &&
      error.problems.every((problem) =>
        formatProblem(problem).startsWith(`content/${collection}/${name}`),
      );
    if (!named) return `was refused without its name: ${error.message.slice(0, 200)}`;
    if (/\n\s+at /.test(error.message)) return 'was refused with a stack';
  }
  const seconds = (performance.now() - began) / 1000;
  return seconds > 10 ? `took ${seconds.toFixed(1)} s` : undefined;
}

test('each of 500 damaged files is read correctly, or refused with a message that names the file', {
  timeout: 300_000,
}, () => {
  expect(files.length).toBeGreaterThan(30);
  const named = Object.entries(mutations);
  const offenders: string[] = [];
  let run = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.infiniteStream(fc.nat()),
      ({ collection, name }, numbers) => {
        const random = (below: number) => (below === 0 ? 0 : numbers.next().value % below);
        const [mutation, mutate] = named[run++ % named.length] as [string, Mutation];
        const why = verdict(collection, name, mutate(read(collection, name), random));
        if (why) offenders.push(`${collection}/${name}, ${mutation}: ${why}`);
      },
    ),
    { numRuns: 500, seed: 2019 },
  );
  expect(run).toBe(500);
  expect(offenders).toEqual([]);
});
