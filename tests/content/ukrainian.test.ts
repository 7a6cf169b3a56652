import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesIn } from '@/lib/check/all-words';
import { readMessages } from '@/lib/i18n/read-messages';
import { formatProblem } from '@/lib/source/problem';
import { findings, opened } from '../content-factory';
import { expectNone } from '../expect-none';

const wordings = readFileSync('content/translations/uk/wordings.yaml', 'utf8');

/** What the check says about the words of a page in Ukrainian, and about its words for the search. */
const complaintsAbout = (words: string, alsoCalled = 'дім') =>
  findings({
    ...opened('uk'),
    'translations/uk/wordings.yaml': wordings,
    'translations/uk/pages/home.md': `---\ntitle: "Початок"\nsummary: "${words}."\nalsoCalled: ["${alsoCalled}"]\n---\n`,
  }).problems.map(formatProblem);

test.each(['ы', 'э', 'ё', 'ъ', 'ў', 'Э'])(
  'no text in Ukrainian has the letter %s, except words for the search',
  (letter) => {
    expect(complaintsAbout('Слово', `сл${letter}во`)).toEqual([]);
    expect(complaintsAbout(`Сл${letter}во`)).toEqual([
      expect.stringContaining(`summary: has "Сл${letter}во"`),
    ]);
  },
);

test.each(['суд или школа', 'люди и суд', 'у записі сказано', 'жертва', 'проект', 'пʼять'])(
  'no text in Ukrainian says "%s"',
  (words) => {
    expect(complaintsAbout(`Тут ${words}`)).toHaveLength(1);
  },
);

test.each(['обліковий запис', 'з облікового запису', 'п’ять і шість', 'GLO.ACT і суд'])(
  'a text in Ukrainian may say "%s"',
  (words) => {
    expect(complaintsAbout(`Тут ${words}`)).toEqual([]);
  },
);

/** The arguments and the forms of a message. */
const syntax = /\{\w+(?:, \w+)?|(?:one|few|many|other|most|none|=0) \{/g;
/** Names that Ukrainian writes in Latin letters. */
const names =
  /GLO\.ACT|\b(?:UNODC|ISO|CSV|JSON|UTF-8|SHA-256|JavaScript|SMS|Shift|Hosting|cookie)\b/g;

test('the words of the interface in Ukrainian have no word of another language', () => {
  const found = [...messagesIn(readMessages('uk', 'content').messages)];
  expectNone(
    found
      .filter(({ value }) => /\p{Script=Latin}/u.test(value.replace(syntax, '').replace(names, '')))
      .map(({ path, value }) => `${path.join('.')}: ${value}`),
  );
  expect(found.length).toBeGreaterThan(300);
});
