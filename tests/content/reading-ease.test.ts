import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import type { Helpline } from '@/lib/content/read/schema';
import { factsOf } from '@/lib/content/text/body-facts';
import { siteIn } from '@/lib/site';

/** The sentences of a text. A block without a full stop, such as a heading or an item, is one. */
const sentencesOf = (blocks: readonly string[]): string[] =>
  blocks.flatMap((block) =>
    [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(block)].map(({ segment }) =>
      segment.trim(),
    ),
  );

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

/** The school grade that a text asks for, by Flesch and Kincaid. */
const gradeOf = (sentences: readonly string[]): number =>
  fleschKincaid({
    sentence: sentences.length,
    word: sentences.flatMap(wordsOf).length,
    syllable: syllable(sentences.join(' ')),
  });

const wordsOfHelp = (helplines: readonly Helpline[]): string[] =>
  helplines.flatMap(({ audience, anonymous, note }) =>
    [audience, anonymous, note].filter((words) => words !== undefined),
  );

const texts: [name: string, blocks: readonly string[]][] = [
  ...['get-help', 'staying-safe-online'].map((slug): [string, string[]] => {
    const page = siteIn('en').page(slug);
    return [slug, [page.summary, ...factsOf(page).blocks]];
  }),
  [
    'the entries of Get help',
    [
      ...wordsOfHelp(
        [siteIn('en').page('get-help'), ...siteIn('en').countries].flatMap(
          ({ helplines }) => helplines ?? [],
        ),
      ),
      ...siteIn('en').countries.flatMap(({ emergencyNotFound = '', helpNotFound }) => [
        emergencyNotFound,
        helpNotFound,
      ]),
    ],
  ],
];

describe.each(texts)('%s', (_, blocks) => {
  const sentences = sentencesOf(blocks).filter((sentence) => wordsOf(sentence).length > 0);

  test('can be read after six years of school', () =>
    expect(gradeOf(sentences)).toBeLessThanOrEqual(6));

  test('has no sentence of more than twelve words', () =>
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 12)).toEqual([]));
});

test('a hard text is found out', () =>
  expect(
    gradeOf([
      'The inter-institutional coordination of identification procedures necessitates considerable administrative capacity.',
    ]),
  ).toBeGreaterThan(12));
