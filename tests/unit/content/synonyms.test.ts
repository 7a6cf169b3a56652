import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { readSynonyms } from '@/lib/content/read/search-words';
import { formatProblem } from '@/lib/source/problem';
import { makeSite, makeTemporaryFolder } from '@/tests/content-factory';

const read = (source: string) =>
  readSynonyms('en', makeTemporaryFolder({ 'synonyms.yaml': source }));

test('a file of synonyms is read, and need not exist', () => {
  expect(read('words:\n  kid: [child]\n')).toMatchObject({
    words: { kid: ['child'] },
    problems: [],
  });
  expect(readSynonyms('es', makeTemporaryFolder())).toMatchObject({ words: {}, problems: [] });
});

test.each([
  ['a word for nothing', 'words:\n  kid: []\n', /synonyms\.yaml:2: words\.kid: is an empty list/],
  ['a word that is no list', 'words:\n  kid: child\n', /synonyms\.yaml:2: words\.kid: /],
  ['an unknown part', 'wrods:\n  kid: [child]\n', /synonyms\.yaml:1: wrods: /],
  ['no YAML', 'words:\n  kid: [child\n', /synonyms\.yaml:\d: .*: cannot be read/],
])('%s is reported with its line', (_what, source, says) => {
  const { words, problems } = read(source);
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(says)]);
  expect(words).toEqual({});
});

test.each([
  ["'(a+)+$': ''", /may take seconds/],
  ["'.*': ''", /matches words everywhere/],
  ["'': 'x'", /matches words everywhere/],
  ["'([a-z]{2}){9}': ''", /may take seconds/],
  ["'(a)(b)(c)(d)(e)': ''", /more than .* 4 groups/],
  ["'a?b?c?d?e': ''", /more than .* 3 "\?"/],
  ["'([a-z])': '$1$1$1$1'", /makes words longer/],
])('a pattern of the search that may run away is refused: %s', (fold, says) => {
  const { problems } = checkContent(
    makeSite({ 'search.yaml': `folds:\n  'ies$': 'y'\n  ${fold}\n` }),
  );
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(new RegExp(`^content/search\\.yaml:3: folds\\..*${says.source}`)),
  ]);
});

test('a pattern of the search that is wrong is reported with its line', () => {
  const { problems } = checkContent(
    makeSite({ 'search.yaml': "stopWords: of the\nfolds:\n  'ies$': 'y'\n  '(s$': ''\n" }),
  );
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^content\/search\.yaml:4: folds\.\(s\$: is not a pattern: .*\. Write/),
  ]);
});
