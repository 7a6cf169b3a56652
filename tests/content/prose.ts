import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { loadContent } from '@/lib/content/load';

export const content = loadContent();

const reader = remark().use(remarkGfm);
export const readBody = (body: string): Root => reader.parse(body);

/** The running text of a body, a blank line between its paragraphs, without footnotes and addresses. */
export function proseOf(body: string): string {
  const blocks = (nodes: Nodes[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
      return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? blocks(node.children) : [textOf(node)];
    });
  return blocks(readBody(body).children)
    .map((block) => block.replace(/https?:\/\/\S+/g, '').replace(/\s+/g, ' '))
    .join('\n\n');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
export const sentencesOf = (text: string): string[] =>
  text.split('\n\n').flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim()).filter(Boolean));

/** Words in small letters, without marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** Items that have the same `key`: a line for each such group. */
export function sharing<T extends { file: string }>(items: readonly T[], key: (item: T) => string): string[] {
  const files = new Map<string, string[]>();
  for (const item of items) files.set(key(item), [...(files.get(key(item)) ?? []), item.file]);
  return [...files].filter(([, names]) => names.length > 1).map(([text, names]) => `"${text}": ${names.join(', ')}`);
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wordValue = new Map([
  ...ones.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, i * 10] as const),
  ['hundred', 100],
]);
const numberPattern = new RegExp(
  `\\d+(?:[, ]\\d{3})*(?:\\.\\d+)?|\\b(?:(${tens.slice(2).join('|')})-(${ones.slice(1, 10).join('|')})|${[...wordValue.keys()].join('|')})(?![a-z])`,
  'gi',
);

/** The numbers that a text states, in digits or in words: "11 million", "22-fold", "thirty-one", "a hundred". */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const { 0: found, 1: ten, 2: one, index } of text.matchAll(numberPattern)) {
    const value = /\d/.test(found) ? Number(found.replace(/[, ]/g, '')) : numberOf(ten ?? found) + (one ? numberOf(one) : 0);
    numbers.add(/^ million/.test(text.slice(index + found.length)) ? Math.round(value * 1e6) : value);
  }
  return numbers;
}

const numberOf = (word: string) => wordValue.get(word.toLowerCase()) ?? Number.NaN;
