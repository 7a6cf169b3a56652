import { describe, expect, it, test } from 'vitest';
import { rulesOf } from '@/lib/content/read/search-words';
import { type Lang, languages } from '@/lib/i18n/languages';
import { keyOf, makeLanguage, partsOf, runsOf, split } from '@/lib/search/language';

const languageIn = (lang: Lang) => makeLanguage(rulesOf(lang));

describe('the rules of a language', () => {
  it.each([
    ['en', 'what does UNICEF do?', 'unicef'],
    ['en', 'trata de personas en Mali', 'mali persona trata'],
    ['fr', 'Qu’est-ce que l’UNICEF a fait dans le projet ?', 'unicef'],
    ['fr', 'what is trafficking', 'trafficking'],
    ['es', '¿Dónde está la página sobre las víctimas?', 'victima'],
    ['pt', 'onde fica a página das vítimas', 'vitima'],
    ['ru', 'где найти сайт проекта ЮНИСЕФ', 'юнисеф'],
    ['ar', 'ما هو مشروع اليونيسف', 'يونيسف'],
  ] as const)('leave out what says nothing, in every language: %s, "%s"', (lang, text, key) => {
    const spoken = lang === 'en' ? key.split(' ').map(languageIn('en').fold).sort().join(' ') : key;
    expect(keyOf(languageIn(lang).asked(text))).toBe(spoken);
  });

  it.each([
    ['en', 'kids', 'kid'],
    ['en', 'children', 'child'],
    ['en', 'labour', 'labor'],
    ['en', 'organisations', 'organization'],
    ['en', 'trained', 'training'],
    ['en', 'centre', 'center'],
    ['fr', 'victimes', 'victime'],
    ['fr', 'journaux', 'journal'],
    ['fr', 'cœurs', 'coeur'],
    ['es', 'jueces', 'juez'],
    ['es', 'naciones', 'nación'],
    ['pt', 'organizações', 'organização'],
    ['pt', 'jovens', 'jovem'],
    ['ru', 'ребёнка', 'ребенок'.replace('ок', 'к')],
    ['ru', 'торговля', 'торговлю'],
    ['ar', 'الإتجار', 'اتجار'],
    ['ar', 'والاتجار', 'الاتجار'],
    ['ar', 'مُهَرِّب', 'مهرب'],
    ['ar', 'الضحية', 'ضحيه'],
  ] as const)('give two forms of a word the same form: %s, "%s" and "%s"', (lang, one, other) => {
    expect(languageIn(lang).fold(one)).toBe(languageIn(lang).fold(other));
  });

  it('keep apart what means something in one language and nothing in another', () => {
    expect(languageIn('en').isStopWord('son')).toBe(false);
    expect(languageIn('fr').isStopWord('son')).toBe(true);
  });

  it('have no pattern that is wrong', () => {
    for (const { code } of languages) expect(languageIn(code).fold('abcdefgh')).not.toBe('');
  });
});

test('numbers are read in the forms in which they are written', () => {
  const { fold } = languageIn('en');
  expect(split('5,679 victims, GLO.ACT’s 13.344/2016')).toEqual(['5679', 'victims', 'gloact', '13.344/2016']);
  expect(['01', '1st', '007'].map(fold)).toEqual(['1', '1', '7']);
  expect(languageIn('fr').fold('1er')).toBe('1');
  expect(partsOf('21/01/2016')).toEqual(['21', '01', '2016']);
  expect(runsOf('13.344/2016')).toEqual(['13-344', '13-344-2016', '344-2016']);
});
