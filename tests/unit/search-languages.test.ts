import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lang, languageOf, languages } from '@/lib/i18n/languages';
import type { Search } from '@/lib/search/answer';
import { partElisions } from '@/lib/search/elisions';
import { Language } from '@/lib/search/language';
import { rulesOf } from '@/lib/search/languages/languages';
import { excerptOf, markTitle } from '@/lib/search/marks';
import { OwnNames } from '@/lib/search/name-table';
import { noFilters, readQuery } from '@/lib/search/query';
import { type SearchRecord, searchRecords } from '@/lib/search/records';
import { termsOf } from '@/lib/search/terms';
import { makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';
import { startSearch } from '@/scripts/eval/eval';

const languageIn = (lang: Lang) => new Language(rulesOf(lang), languageOf(lang).locale);
const french = languageIn('fr');
const forms = (text: string, language = french) => termsOf(text, language).map((term) => term.forms.map((form) => form.text));

describe('the rules of a language', () => {
  it.each(languages.map(({ code }) => code))('can be sent as JSON and read again: %s', (lang) => {
    const sent: unknown = JSON.parse(JSON.stringify(rulesOf(lang)));
    expect(sent).toEqual(rulesOf(lang));
    expect(languageIn(lang).nameKey('GLO.ACT')).toBe('gloact');
  });

  it.each([
    ['en', 'what does UNICEF do?', 'unicef'],
    ['en', 'trata de personas en Mali', 'mali persona trata'],
    ['fr', 'Qu’est-ce que l’UNICEF a fait dans le projet ?', 'unicef'],
    ['fr', 'what is trafficking', 'trafficking'],
    ['es', '¿Dónde está la página sobre las víctimas?', 'victima'],
    ['pt', 'onde fica a página das vítimas', 'vitima'],
    ['ru', 'где найти сайт проекта ЮНИСЕФ', 'юнисеф'],
    ['ar', 'ما هو مشروع اليونيسف', 'اليونيسف'],
  ] as const)('leave out what says nothing, in any language: %s, "%s"', (lang, text, key) => {
    expect(languageIn(lang).nameKey(text)).toBe(key);
  });

  it('leave out words that other languages write alike on their own site alone', () => {
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
  ] as const)('put plurals and singulars into one form: %s, "%s"', (lang, word, singular) => {
    expect(languageIn(lang).singular(word)).toBe(singular);
  });

  it.each([
    ['en', '8 March 2017', '8 march 2017'],
    ['fr', '8 mars 2017', '8 mars 2017'],
    ['es', '8 de marzo de 2017', '8 de marzo de 2017'],
    ['pt', '8 de março de 2017', '8 de marco de 2017'],
    ['ru', '8 марта 2017', '8 марта 2017'],
  ] as const)('know days as they are written: %s, "%s"', (lang, day, written) => {
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

  it('keep a word that only looks elided', () => {
    expect(forms('aujourd’hui')[0]).toContain('aujourdhui');
  });

  it('say a phrase in the quotation marks of the language', () => {
    expect(termsOf('"Cœur bleu"', french)[0]?.typed).toBe('« Cœur bleu »');
  });
});

describe('elisions', () => {
  const parted = partElisions('L’exploitation d’enfants aujourd’hui, l’aide', rulesOf('fr'));

  it('are parted for the index', () => {
    expect(parted.split(/\s/)).toHaveLength(7);
    expect(partElisions('The victims’ rights', rulesOf('en'))).toBe('The victims’ rights');
  });

  it('are joined again in what a reader sees', () => {
    const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
    expect(textOf(excerptOf(parted, [3]))).toBe('L’exploitation d’enfants aujourd’hui, l’aide');
    expect(excerptOf(parted, [3]).filter(({ marked }) => marked)).toEqual([{ text: 'enfants', marked: true }]);
    expect(textOf(markTitle(parted, ['aide']))).toBe('L’exploitation d’enfants aujourd’hui, l’aide');
  });
});

describe('names on the site in French', () => {
  const records = searchRecords('fr');
  const own = new OwnNames(makeVocabulary(records, 'fr').names, french);
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
  ])('are those of French first: "%s"', (text, address) => {
    expect(own.addresses(text)[0]).toBe(address);
  });

  it('are also those of the original and of other languages', () => {
    const names = records.find(({ url }) => url === '/fr/glossary/#trafficking-in-persons');
    expect(names?.originalNames).toEqual(expect.arrayContaining(['Trafficking in persons', 'human trafficking']));
    expect(foreign['/fr/glossary/#trafficking-in-persons']?.split('|')).toContain(french.nameKey('trata de personas'));
    expect(searchRecords('en').flatMap(({ originalNames = [] }) => originalNames)).toEqual([]);
  });
});

describe('the answer to a search in French', () => {
  const record = (url: string, kind: string, title: string, text: string, change: Partial<SearchRecord> = {}): SearchRecord => ({
    url,
    title,
    text,
    names: [],
    foreignNames: [],
    also: [],
    proper: [],
    facets: { ...noFilters, kind: [kind] },
    ...change,
  });
  const quoting = Array.from({ length: 6 }, (_, i) =>
    record(`/news/quote-${i}/`, 'news', `Actualité ${i}`, 'Le titre anglais est « Human trafficking ».'),
  );
  const records = [
    record('/term/#traite', 'term', 'Traite des personnes', 'Un crime contre une victime.', {
      foreignNames: ['trata de personas'],
      originalNames: ['Trafficking in persons', 'human trafficking'],
    }),
    record('/news/organs/', 'news', 'Le prélèvement d’organes', 'La mise en œuvre de l’étude a commencé à Sikasso, au Mali.', {
      proper: ['Sikasso'],
    }),
    record('/news/victims/', 'news', 'Une aide identifiée', 'Chaque victime a reçu de l’argent des ministères régionaux.'),
    ...quoting,
  ];
  const folder = mkdtempSync(path.join(tmpdir(), 'search-french-'));
  let search: Search;
  beforeAll(async () => {
    search = await startSearch(records, folder, 'fr');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

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
    const { results } = await search.ask(readQuery(new URLSearchParams({ q: text })));
    const [first] = results;
    expect((await first?.hit.data())?.url).toBe(address);
  });
});
