import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from '../expect-none';
import { type Forbidden, forbidden } from './french-words';

const root = 'content/translations/fr';

/** Fields with names for the search, even wrong ones. */
const unread = new Set(['aliases', 'alsoCalled', 'of']);

/** Every text of a file, without addresses and titles of pages elsewhere, which are quoted as they are. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\[[^\]]*(\[[^\]]*\][^\]]*)*\]\(https?:[^)]*\)/g, '').replaceAll('’', "'")];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (unread.has(key) ? [] : textsOf(inner)));
}

/** What a rule finds wrong with a text, with the words around it. */
const findings = (text: string, { words, names, reason }: Forbidden): string[] =>
  [...(names ? text.replace(names, '') : text).matchAll(words)].map(
    ({ 0: found, index, input }) => `“${input.slice(Math.max(0, index - 30), index + found.length + 20).replace(/\s+/g, ' ')}”: ${reason}`,
  );

test('no French text has wrong or misleading wording', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.md$|messages\.yaml$/.test(name));
  expect(files).toContain('messages.yaml');
  const faults = files.flatMap((name) => {
    const source = readFileSync(path.join(root, name), 'utf8');
    const { data, content } = name.endsWith('.md') ? matter(source) : { data: parse(source), content: '' };
    const texts = [...textsOf(data), ...textsOf(content)];
    return texts.flatMap((text) => forbidden.flatMap((rule) => findings(text, rule)).map((finding) => `${name}: ${finding}`));
  });
  expectNone(faults);
});

test('a wording is found in any form, but allowed in a name', () => {
  const found = (text: string) => forbidden.filter((rule) => findings(text, rule).length > 0).length;
  expect(found("La traite d'êtres humains et le trafic de personnes, le 1 juillet")).toBe(3);
  expect(found("La Journée mondiale de la lutte contre la traite d'êtres humains, le 31 juillet et le 1er août")).toBe(0);
});
