import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';

const root = 'content/translations';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const parse = (path: string) => matter(readFileSync(path, 'utf8'));

/** What a translation has that its original has not, or has in another number. */
function differences(translated: unknown, original: unknown, field: string): string[] {
  if (Array.isArray(translated)) {
    if (!Array.isArray(original) || original.length !== translated.length)
      return [`${field}: ${translated.length} items, the original has ${Array.isArray(original) ? original.length : 'none'}`];
    return translated.flatMap((item, i) => differences(item, original[i], `${field}[${i}]`));
  }
  if (translated !== null && typeof translated === 'object') {
    if (original === null || typeof original !== 'object') return [`${field}: not in the original`];
    return Object.entries(translated).flatMap(([key, value]) => differences(value, Reflect.get(original, key), `${field}.${key}`));
  }
  return original === undefined && translated !== undefined ? [`${field}: not in the original`] : [];
}

test('every translation has an original with the same fields', () => {
  expect(files.length).toBeGreaterThan(0);
  const faults = files.flatMap((file) => {
    const [, ...path] = file.split('/');
    const original = join('content', ...path);
    if (!existsSync(original)) return [`${file}: no ${original}`];
    // Marks of the translation, and other names of a term, which are a language’s own.
    const { of: _, translated: __, reviewed: ___, aliases: ____, ...words } = parse(join(root, file)).data;
    const { data } = parse(original);
    return Object.entries(words).flatMap(([field, value]) => differences(value, data[field], `${file}: ${field}`));
  });
  expectNone(faults);
});

test('links of translations name no language', () => {
  expectNone(files.filter((file) => /\]\(\/(en|fr|es|pt|ru|ar)\//.test(readFileSync(join(root, file), 'utf8'))));
});
