import { expect, test } from 'vitest';
import { rulesOf } from '@/lib/content/read/search-words';
import { type Lang, languages } from '@/lib/i18n/languages';
import { keyOf, makeLanguage, partsOf, runsOf } from '@/lib/search/language';
import { splitWords } from '@/lib/split-words';

const languageIn = (lang: Lang) => makeLanguage(rulesOf(lang));

test.each([
  ['en', 'what does UNICEF do?', 'unicef'],
  ['en', 'trata de personas en Mali', 'mali persona trata'],
  ['fr', 'Qu’est-ce que l’UNICEF a fait dans le projet ?', 'unicef'],
  ['fr', 'what is trafficking', 'trafficking'],
  ['es', '¿Dónde está la página sobre las víctimas?', 'victima'],
  ['pt', 'onde fica a página das vítimas', 'vitima'],
  ['ru', 'где найти сайт проекта ЮНИСЕФ', 'юнисеф'],
  ['uk', 'де знайти сайт проєкту ЮНІСЕФ', 'юнісеф'],
  ['ar', 'ما هو مشروع اليونيسف', 'يونيسف'],
] as const)(
  'the rules of a language leave out what says nothing, in every language: %s, "%s"',
  (lang, text, key) => {
    const spoken = lang === 'en' ? key.split(' ').map(languageIn('en').fold).sort().join(' ') : key;
    expect(keyOf(languageIn(lang).asked(text))).toBe(spoken);
  },
);

const forms: [Lang, string][] = [
  [
    'en',
    'kids kid, children child, labour labor, organisations organization, trained training, centre center',
  ],
  ['fr', 'victimes victime, journaux journal, cœurs coeur'],
  ['es', 'jueces juez, naciones nación'],
  ['pt', 'organizações organização, jovens jovem'],
  ['ru', 'ребёнка ребенка, торговля торговлю, полицией полиции'],
  [
    'uk',
    "торгівля торгівлею, подія подій, поліція поліцією, країна країн, навчання навчань, людям людьми, ґендер гендер, п’ять пʼять, об’єкт об'єкти",
  ],
  ['ar', 'الإتجار اتجار, والاتجار الاتجار, مُهَرِّب مهرب, الضحية ضحيه'],
];
test.each(
  forms.flatMap(([lang, pairs]) =>
    pairs.split(', ').map((pair) => [lang, ...pair.split(' ')] as [Lang, string, string]),
  ),
)(
  'the rules of a language give two forms of a word the same form: %s, "%s" and "%s"',
  (lang, one, other) => {
    expect(languageIn(lang).fold(one)).toBe(languageIn(lang).fold(other));
  },
);

test('the rules of a language keep apart what means something in one language and nothing in another', () => {
  expect(languageIn('en').isStopWord('son')).toBe(false);
  expect(languageIn('fr').isStopWord('son')).toBe(true);
});

test('й and ї are letters, not и and і with an accent', () => {
  const { fold } = languageIn('uk');
  expect([fold('Йй'), fold('ЇЇ'), fold('кни\u0301ги'), fold('ё')]).toEqual([
    'йй',
    'її',
    'книг',
    'е',
  ]);
});

test('an apostrophe between Cyrillic letters does not end a word', () => {
  expect(splitWords("п’ять сім'ям, «пам’ять»")).toEqual(['п’ять', "сім'ям", 'пам’ять']);
  expect(splitWords("l’ONU aujourd'hui")).toEqual(['l', 'ONU', 'aujourd', 'hui']);
});

test('the rules of a language have no pattern that is wrong', () => {
  for (const { code } of languages) expect(languageIn(code).fold('abcdefgh')).not.toBe('');
});

test('numbers are read in the forms in which they are written', () => {
  const { fold } = languageIn('en');
  expect(splitWords('٢٠١٨')).toEqual(['2018']);
  expect(splitWords('5,679 victims, GLO.ACT’s 13.344/2016')).toEqual([
    '5679',
    'victims',
    'gloact',
    '13.344/2016',
  ]);
  expect(['01', '1st', '007'].map(fold)).toEqual(['1', '1', '7']);
  expect(languageIn('fr').fold('1er')).toBe('1');
  expect(partsOf('21/01/2016')).toEqual(['21', '01', '2016']);
  expect(runsOf('13.344/2016')).toEqual(['13-344', '13-344-2016', '344-2016']);
});
