import { expect, test } from 'vitest';
import { rulesOf } from '@/lib/content/read/search-words';
import { addressesIn } from '@/lib/routes';
import { type Indexed, makeSearchFile, type Shown, startSearch } from '@/lib/search/engine';
import { monthNames } from '@/lib/search/period';
import { readQuery } from '@/lib/search/query';

const page = (
  url: string,
  type: string,
  title: string,
  text = '',
  more: Partial<Shown & Indexed> = {},
): Shown & Indexed => ({
  url,
  title,
  summary: '',
  text,
  names: [],
  foreignNames: [],
  sources: [],
  keywords: [],
  ...more,
  facets: { type: [type], ...more.facets },
});

/** Searches a few pages, as a browser would. */
function searchOver(pages: readonly (Shown & Indexed)[], synonyms: Record<string, string[]> = {}) {
  const ask = startSearch(
    JSON.parse(JSON.stringify(makeSearchFile(pages, rulesOf('en'), synonyms))),
  );
  return (query: string) => ask(readQuery(new URLSearchParams(query)));
}
const urls = ({ results }: { results: readonly Shown[] }) => results.map(({ url }) => url);

const pages = [
  page('/nepal', 'country', 'Nepal', 'A country in which judges were trained.', {
    names: ['Nepalese'],
    facets: { country: ['nepal'] },
  }),
  page('/judges', 'news', 'Judges trained in Nepal', 'Forty judges met. Law 27-14 was new.', {
    summary: 'Judges met in Kathmandu.',
    date: '2018-03-22',
    keywords: ['2018-03-22', '22 March 2018'],
    sources: ['It takes a network to defeat a network'],
    facets: { country: ['nepal'], year: ['2018'] },
  }),
  page('/mali', 'news', 'Mali trains judges', 'Police were there too, on 27 April at 14 hours.', {
    date: '2017-01-01',
    facets: { country: ['mali'], year: ['2017'] },
  }),
  page('/trafficking', 'term', 'Trafficking in persons', 'A crime.', {
    names: ['human trafficking'],
    foreignNames: ['trata de personas'],
  }),
  page('/builder', 'news', 'Work in a constructor', 'A word that is the name of a property.'),
  page('/children', 'news', 'Course on trafficking', 'It was about a child and social media.'),
];
const search = searchOver(pages, { kid: ['child'], facebook: ['social media'] });

test('a page that is asked for by name comes first, whatever else has its words', () => {
  expect(urls(search('q=nepal'))[0]).toBe('/nepal');
  expect(urls(search('q=what+is+human+trafficking%3F'))[0]).toBe('/trafficking');
  expect(urls(search('q=trata+de+personas'))[0]).toBe('/trafficking');
});

test('pages with all the words come before pages with most of them', () => {
  expect(urls(search('q=forty+judges+nepal')).slice(0, 2)).toEqual(['/judges', '/nepal']);
  expect(urls(search('q=judges+mali'))[0]).toBe('/mali');
  expect(urls(search('q=xqzwvv'))).toEqual([]);
});

test('a page with all the words comes first, even if another says two of them in its title', () => {
  const ask = searchOver([
    page('/title', 'news', 'Border guards, border police', 'Border guards of the border.'),
    page(
      '/text',
      'news',
      'A course',
      `Border guards met in Agadez. ${'More was said. '.repeat(9)}`,
    ),
  ]);
  expect(urls(ask('q=border+guards+agadez'))).toEqual(['/text', '/title']);
});

test('of two pages with the same name or words, the one in the language of the reader comes first', () => {
  const inEnglish = { lang: 'en', names: ['UNODC'] };
  const ask = searchOver([
    page('/en/partner', 'page', 'UNODC', 'Judges were trained.', inEnglish),
    page('/term', 'term', 'Office on Drugs and Crime', 'Judges were trained.', {
      names: ['UNODC'],
    }),
  ]);
  for (const query of ['q=unodc', 'q=judges+trained'])
    expect(urls(ask(query))).toEqual(['/term', '/en/partner']);
});

test('a law is found by its number with and without a dot for thousands', () => {
  const ask = searchOver([
    page('/brazil', 'country', 'Brazil', 'Law 13.344/2016 was new.'),
    page('/other', 'news', 'A course of 2016', 'Law 14 of 2016.'),
  ]);
  for (const number of ['13.344/2016', '13344/2016', '13344'])
    expect(urls(ask(`q=law+${number}`))[0]).toBe('/brazil');
});

test('a page on everything comes after the report that a long question describes', () => {
  const everything = 'Judges and prosecutors met in Nepal; police trained in Mali.';
  const ask = searchOver([
    page('/results', 'page', 'Results', everything),
    page('/course', 'news', 'A course', everything),
  ]);
  expect(urls(ask('q=where+judges+prosecutors+and+police+trained'))[0]).toBe('/course');
});

test('a date is found with and without the zeros before its day and month', () => {
  const ask = searchOver([
    page('/june', 'news', 'A course', '', { keywords: ['2018-06-09', '9 June 2018'] }),
    page('/other', 'news', 'A course', '', { keywords: ['2018-07-12', '12 July 2018'] }),
  ]);
  for (const date of ['9/6/2018', '09/06/2018', '09+June'])
    expect(urls(ask(`q=${date}`))[0]).toBe('/june');
});

test('titles of sources, dates and numbers are found as they are written', () => {
  expect(urls(search('q=defeat+a+network'))[0]).toBe('/judges');
  for (const date of ['22/03/2018', '22 March 2018', '2018-03-22'])
    expect(urls(search(`q=${date}`))[0]).toBe('/judges');
  expect(urls(search('q=Law+27-14'))[0]).toBe('/judges');
  expect(urls(search('q=27+14'))).toContain('/mali');
});

const dated = (url: string, date: string, type = 'news', country = 'nepal') =>
  page(url, type, `Report ${url}`, 'It names 2018 and December.', {
    date,
    facets: { country: [country] },
  });
const calendar = startSearch(
  JSON.parse(
    JSON.stringify(
      makeSearchFile(
        [
          ...pages,
          page('/niger', 'country', 'Niger', '', { facets: { country: ['niger'] } }),
          dated('/a', '2018-12-03', 'milestone'),
          dated('/b', '2018-12-13'),
          dated('/c', '2018-05', 'news', 'niger'),
          dated('/d', '2019-01-02'),
        ],
        rulesOf('en'),
        {},
        { months: monthNames('en-GB'), types: [['Milestones', 'milestone']] },
      ),
    ),
  ),
);
const asked = (q: string) => urls(calendar(readQuery(new URLSearchParams({ q }))));

test('a month or a year, alone or with a country, lists what began then, the newest first', () => {
  expect(asked('December 2018')).toEqual(['/b', '/a']);
  expect(asked('Dec 2018')).toEqual(['/b', '/a']);
  expect(asked('2018')).toEqual(['/b', '/a', '/c', '/judges']);
  expect(asked('milestones Nepal 2018')).toEqual(['/a']);
  expect(asked('Niger 2018')).toEqual(['/c']);
  expect(asked('judges 2018')[0], 'another word asks for more than a time').toBe('/judges');
});

test.each([
  ['fr-FR', 'décembre', 12],
  ['es-ES', 'diciembre', 12],
  ['pt-BR', 'março', 3],
  ['ru-RU', 'декабря', 12],
  ['ru-RU', 'декабрь', 12],
  ['uk-UA', 'грудня', 12],
  ['uk-UA', 'грудень', 12],
  ['ar-u-nu-latn', 'ديسمبر', 12],
])('knows the months as %s writes them', (locale, name, month) => {
  expect(monthNames(locale)).toContainEqual([name, month]);
});

test('says which words of the search only the text of a result has', () => {
  const answer = search('q=forty+judges+nepal');
  const found = answer.results.find(({ url }) => url === '/judges') as Shown;
  expect(answer.onlyInText(found)).toEqual(['forty']);
});

test('a misspelt word, another word of readers and the beginning of a word find what they mean', () => {
  expect(urls(search('q=traficking'))[0]).toBe('/trafficking');
  expect(urls(search('q=nepall+juges'))).toContain('/judges');
  expect(urls(search('q=kids+on+facebook'))).toEqual(['/children']);
  expect(urls(search('q=forty+judg'))[0]).toBe('/judges');
});

test('filters narrow the results, and each count says how many a value would give', () => {
  const all = search('q=judges');
  expect(all.results).toHaveLength(3);
  expect(all.counts.country.get('nepal')).toBe(2);
  expect(urls(search('q=judges&country=nepal'))).toHaveLength(2);
  const narrowed = search('q=judges&country=nepal&type=news');
  expect(urls(narrowed)).toEqual(['/judges']);
  expect(urls(search('q=judges&country=nepal&kind=news')), 'an old address').toEqual(['/judges']);
  // Of the values of a facet, each counts besides those chosen in it.
  expect(narrowed.counts.country.get('mali')).toBe(1);
  expect(narrowed.counts.year.get('2017')).toBeUndefined();
  expect(urls(search('country=nepal&country=mali'))).toHaveLength(3);
});

test('results are sorted by date on request, undated ones last', () => {
  expect(urls(search('q=judges&sort=date'))).toEqual(['/judges', '/mali', '/nepal']);
});

test('a word of a text is marked if it matches, in any form', () => {
  const { isFound } = search('q=judge+nepal');
  expect(['Judges', 'Nepal', 'Forty'].map(isFound)).toEqual([true, true, false]);
});

test('filters of the search come after #, so that no server sees them', () => {
  expect(addressesIn('en').searchFor({ country: 'nepal', objective: 'protection' })).toBe(
    '/en/search/#country=nepal&objective=protection',
  );
});

test('finds a word that every object has as the name of a property', () => {
  expect(urls(searchOver(pages)('q=constructor'))).toEqual(['/builder']);
});
