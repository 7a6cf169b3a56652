import { describe, expect, it } from 'vitest';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { splitElisions } from '@/lib/search/elisions';
import { makeLanguage } from '@/lib/search/language';
import { rulesOf } from '@/lib/search/languages/languages';
import { excerptOf, markTitle } from '@/lib/search/marks';
import { readOwnNames } from '@/lib/search/name-table';
import { searchRecords } from '@/lib/search/records';
import { termsOf } from '@/lib/search/terms';
import { makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';
import { makeRecord, searchOver, urlsOf } from '../../search-factory';

const languageIn = (lang: Lang) => makeLanguage(rulesOf(lang), languageOf(lang).locale);
const french = languageIn('fr');
const forms = (text: string, language = french) => termsOf(text, language).map((term) => term.forms.map((form) => form.text));

describe('the rules of a language', () => {
  it.each([
    ['en', 'what does UNICEF do?', 'unicef'],
    ['en', 'trata de personas en Mali', 'mali persona trata'],
    ['fr', 'Qu’est-ce que l’UNICEF a fait dans le projet ?', 'unicef'],
    ['fr', 'what is trafficking', 'trafficking'],
    ['es', '¿Dónde está la página sobre las víctimas?', 'victima'],
    ['pt', 'onde fica a página das vítimas', 'vitima'],
    ['ru', 'где найти сайт проекта ЮНИСЕФ', 'юнисеф'],
    ['ar', 'ما هو مشروع اليونيسف', 'اليونيسف'],
  ] as const)('leave out stop words and fillers in every language: %s, "%s"', (lang, text, key) => {
    expect(languageIn(lang).nameKey(text)).toBe(key);
  });

  it('leave out a word only on the site in its language if it means something in another', () => {
    expect(languageIn('en').isStopWord('son')).toBe(false);
    expect(french.isStopWord('son')).toBe(true);
  });

  it.each([
    ['fr', 'victimes', 'victime'],
    ['fr', 'journaux', 'journal'],
    ['fr', 'reseaux', 'reseau'],
    ['fr', 'pays', 'pay'],
    ['es', 'jueces', 'juez'],
    ['es', 'naciones', 'nacion'],
    ['pt', 'organizacoes', 'organizacao'],
    ['pt', 'jovens', 'jovem'],
    ['pt', 'nacionais', 'nacional'],
  ] as const)('reduce plurals to singulars: %s, "%s"', (lang, word, singular) => {
    expect(languageIn(lang).singular(word)).toBe(singular);
  });

  it.each([
    ['en', '8 March 2017', '8 march 2017'],
    ['fr', '8 mars 2017', '8 mars 2017'],
    ['es', '8 de marzo de 2017', '8 de marzo de 2017'],
    ['pt', '8 de março de 2017', '8 de marco de 2017'],
    ['ru', '8 марта 2017', '8 марта 2017'],
  ] as const)('recognize written dates: %s, "%s"', (lang, day, written) => {
    expect(forms(day, languageIn(lang))).toEqual([[written, '20170308']]);
  });
});

describe('the terms of a search in French', () => {
  it.each([
    ['l’exploitation', [['exploitation']]],
    ["l'exploitation", [['exploitation']]],
    ['L’ONUDC', [['onudc']]],
    ['Qu’est-ce que le prélèvement d’organes ?', [['prelevement'], ['organes']]],
    ['Où GLO.ACT a-t-il travaillé ?', [['gloact', 'glo act', 'glo act'], ['travaille']]],
    ['oeuvre', [['oeuvre', 'œuvre']]],
    ['œuvre', [['œuvre', 'oeuvre']]],
    ['« traite des enfants » Mali', [['traite des enfants'], ['mali']]],
    ['1er mars 2018', [['1 mars 2018', '1er mars 2018', '20180301']]],
  ])('are those of "%s"', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('keep a word that only looks like an elision', () => {
    expect(forms('aujourd’hui')[0]).toContain('aujourdhui');
  });

  it('show a phrase in the quotation marks of the language', () => {
    expect(termsOf('"Cœur bleu"', french)[0]?.typed).toBe('« Cœur bleu »');
  });
});

describe('elisions', () => {
  const prepared = splitElisions('L’exploitation d’enfants aujourd’hui, l’aide', rulesOf('fr'));

  it('are split for the index', () => {
    expect(prepared.split(/\s/)).toHaveLength(7);
    expect(splitElisions('The victims’ rights', rulesOf('en'))).toBe('The victims’ rights');
  });

  it('are joined again for readers', () => {
    const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
    expect(textOf(excerptOf(prepared, [3]))).toBe('L’exploitation d’enfants aujourd’hui, l’aide');
    expect(excerptOf(prepared, [3]).filter(({ marked }) => marked)).toEqual([{ text: 'enfants', marked: true }]);
    expect(textOf(markTitle(prepared, ['aide']))).toBe('L’exploitation d’enfants aujourd’hui, l’aide');
  });
});

describe('names on the site in French', () => {
  const records = searchRecords('fr');
  const own = readOwnNames(makeVocabulary(records, 'fr').names, french);
  const foreign = makeForeignNames(records, 'fr');

  it.each([
    ['ONUDC', '/fr/about/partners/#unodc'],
    ['les Maliens', '/fr/countries/mali/'],
    ['trafic d’êtres humains', '/fr/glossary/#trafficking-in-persons'],
    ['passeurs', '/fr/glossary/#smuggling-of-migrants'],
    ['numéro vert', '/fr/get-help/'],
    ['esclavage moderne', '/fr/glossary/#slavery'],
    ['Combien a coûté le projet ?', '/fr/about/'],
    ['Qui a financé GLO.ACT ?', '/fr/about/partners/#eu'],
    ['Quelle est la différence entre la traite et le trafic ?', '/fr/glossary/#trafficking-and-smuggling-the-difference'],
  ])('in French come first: "%s"', (text, address) => {
    expect(own.addresses(text)[0]).toBe(address);
  });

  it('include those of the original and of other languages', () => {
    const names = records.find(({ url }) => url === '/fr/glossary/#trafficking-in-persons');
    expect(names?.originalNames).toEqual(expect.arrayContaining(['Trafficking in persons', 'human trafficking']));
    expect(foreign['/fr/glossary/#trafficking-in-persons']?.split('|')).toContain(french.nameKey('trata de personas'));
    expect(searchRecords('en').flatMap(({ originalNames }) => originalNames)).toEqual([]);
  });
});

describe('the answer to a search in French', () => {
  const quoting = Array.from({ length: 6 }, (_, i) =>
    makeRecord(`/news/quote-${i}/`, 'news', `Actualité ${i}`, 'Le titre anglais est « Human trafficking ».'),
  );
  const records = [
    makeRecord('/term/#traite', 'term', 'Traite des personnes', 'Un crime contre une victime.', {
      foreignNames: ['trata de personas'],
      originalNames: ['Trafficking in persons', 'human trafficking'],
    }),
    makeRecord('/news/organs/', 'news', 'Le prélèvement d’organes', 'La mise en œuvre de l’étude a commencé à Sikasso, au Mali.', {
      properNames: ['Sikasso'],
    }),
    makeRecord('/news/victims/', 'news', 'Une aide identifiée', 'Chaque victime a reçu de l’argent des ministères régionaux.'),
    ...quoting,
  ];
  const ask = searchOver(records, 'fr');

  it.each([
    ['organes', '/news/organs/'],
    ['étude', '/news/organs/'],
    ['l’étude', '/news/organs/'],
    ['oeuvre', '/news/organs/'],
    ['Sikaso', '/news/organs/'],
    ['argent victimes', '/news/victims/'],
    ['ministere regional', '/news/victims/'],
    ['trata de personas', '/term/#traite'],
    ['trafficking in persons', '/term/#traite'],
    ['human trafficking', '/term/#traite'],
  ])('finds "%s"', async (text, address) => {
    const { results } = await ask(`q=${encodeURIComponent(text)}`);
    expect((await urlsOf(results))[0]).toBe(address);
  });
});
