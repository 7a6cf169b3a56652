import { describe, expect, it } from 'vitest';
import { noFilters } from '@/lib/search/query';
import { makeRecord, searchOver, urlsOf } from '../../search-factory';

const inNepal = (year: string) => ({
  facets: { ...noFilters, kind: ['news'], country: ['nepal'], year: [year] },
  date: `${year}-03-08`,
});

const records = [
  makeRecord('/countries/nepal/', 'country', 'Nepal', `What was done in Nepal. ${'Laws and courts of the country. '.repeat(40)}`, {
    names: ['Nepalese'],
    foreignNames: ['Népal', 'Непал'],
  }),
  makeRecord('/get-help/', 'page', 'Get help', 'Who can be called. A helpline answers at 0800 222 777.', {
    names: ['hotline', 'helpline'],
    foreignNames: ['ayuda', 'numéro d’urgence'],
  }),
  makeRecord('/partners/#unodc', 'page', 'United Nations Office on Drugs and Crime', 'It ran the project.', { names: ['UNODC'] }),
  makeRecord('/term/#labour', 'term', 'Forced labour', 'Work under threat.', { foreignNames: ['trabajo forzoso'] }),
  makeRecord(
    '/news/launch/',
    'news',
    'UNODC launches the project in Nepal',
    'The police came to Kathmandu on 8 March 2017.',
    inNepal('2017'),
  ),
  makeRecord('/news/judges/', 'news', 'Judges in Nepal study forced labour', 'Judges saw 1899 cases, said UNODC.', inNepal('2018')),
  makeRecord(
    '/news/police/',
    'news',
    'Police train at the border',
    'Officers of the police trained in Hunza. There were 189 of them, from DETRAE and the organization of judges.',
    { date: '2018-05-02', facets: { ...noFilters, kind: ['news'], year: ['2018'] } },
  ),
  makeRecord('/news/decree/', 'news', 'A decree is passed', 'It is a decree about policing.', {
    date: '2018',
    facets: { ...noFilters, kind: ['news'], year: ['2018'] },
  }),
];

const ask = searchOver(records);
const found = async (text: string) => urlsOf((await ask(`q=${encodeURIComponent(text)}`)).results);

describe('the answer to a search', () => {
  it.each([
    ['Nepal', '/countries/nepal/'],
    ['nepalese', '/countries/nepal/'],
    ['UNODC', '/partners/#unodc'],
    ['what is forced labor?', '/term/#labour'],
  ])('starts with the page named "%s"', async (text, address) => {
    expect((await found(text))[0]).toBe(address);
  });

  it('puts the named page before other pages with the word, and lists each page once', async () => {
    expect(await found('Nepal')).toEqual(['/countries/nepal/', '/news/launch/', '/news/judges/']);
  });

  it('contains every word', async () => {
    expect(await found('judges UNODC')).toEqual(['/news/judges/']);
  });

  it('matches a word before it is fully typed', async () => {
    expect(await found('laun')).toEqual(['/news/launch/']);
  });

  it('does not match a number with a shorter or longer one', async () => {
    expect(await found('1899')).toEqual(['/news/judges/']);
    expect(await found('189')).toEqual(['/news/police/']);
    expect(await found('18')).toEqual([]);
  });

  it.each(['8 March 2017', '08/03/2017', '2017-03-08'])('finds what happened on a date written "%s"', async (text) => {
    expect((await found(text))[0]).toBe('/news/launch/');
  });

  it('does not correct an acronym', async () => {
    expect(await found('DETRAE')).toEqual(['/news/police/']);
    expect(await found('DECRAE')).toEqual([]);
    expect(await found('detrea')).toEqual([]);
  });

  it('finds the other spelling of a word', async () => {
    expect(await found('organisation judges')).toEqual(['/news/police/']);
  });

  it('corrects a misspelt word, says so, and can still search for it as typed', async () => {
    const corrected = await ask('q=polise+Hunza');
    expect(corrected.text).toBe('police Hunza');
    expect(await urlsOf(corrected.results)).toEqual(['/news/police/']);
    const verbatim = await ask('q=polise+Hunza&verbatim=1');
    expect(verbatim.text).toBe('polise Hunza');
    expect(verbatim.unknown.map(({ typed }) => typed)).toEqual(['polise']);
  });

  it.each([
    ['ayuda', '/get-help/', 'Get help'],
    ['Непал', '/countries/nepal/', 'Nepal'],
    ['trabajo forzoso en Nepal', '/news/judges/', 'Forced labour nepal'],
  ])('translates "%s" into English', async (text, address, english) => {
    const answer = await ask(`q=${encodeURIComponent(text)}`);
    expect((await urlsOf(answer.results))[0]).toBe(address);
    expect(answer.text).toBe(english);
  });

  it('adds pages with most of the words if few have all', async () => {
    const answer = await ask('q=police+Kathmandu');
    expect(await urlsOf(answer.results)).toEqual(['/news/launch/']);
    expect(answer.isPartial).toBe(false);
    expect(answer.further.length).toBeLessThanOrEqual(1);
    const partial = await ask('q=decree+Hunza');
    expect(partial.isPartial).toBe(true);
    expect((await urlsOf(partial.results)).sort()).toEqual(['/news/decree/', '/news/police/']);
  });

  it('reports words that the site does not contain, and finds pages with the others', async () => {
    const answer = await ask('q=xqzwvv+Hunza');
    expect(answer.unknown.map(({ typed }) => typed)).toEqual(['xqzwvv']);
    expect(await urlsOf(answer.results)).toEqual(['/news/police/']);
  });

  it('leads to Get help for a phone number that the site does not contain', async () => {
    const answer = await ask('q=hotline+116123');
    expect(answer.namedAddress).toBe('/get-help/');
    expect((await urlsOf(answer.results))[0]).toBe('/get-help/');
    expect(answer.unknown.map(({ typed }) => typed)).toEqual(['116123']);
  });

  it('finds nothing for an unknown word, and offers similar words', async () => {
    const answer = await ask('q=bxrdxxr');
    expect(answer.results).toEqual([]);
    expect(answer.nearest).toContain('border');
  });

  it('does not substitute another word for an unknown one, whatever was searched for before', async () => {
    expect((await found('for')).length).toBeGreaterThanOrEqual(0);
    expect(await found('forzqvw')).toEqual([]);
    expect(await found('decreexyz')).toEqual([]);
  });
});

describe('filters', () => {
  it('narrow an answer by facet, and widen it by several values of one facet', async () => {
    expect((await urlsOf((await ask('q=judges&year=2018&country=nepal')).results)).sort()).toEqual(['/news/judges/']);
    expect((await ask('kind=term&kind=country')).results).toHaveLength(2);
  });

  it('list all matching pages if there is no text, newest first', async () => {
    expect(await urlsOf((await ask('country=nepal')).results)).toEqual(['/news/judges/', '/news/launch/']);
  });

  it('count the results that each value would give', async () => {
    const answer = await ask('q=Nepal&year=2018');
    expect(await urlsOf(answer.results)).toEqual(['/news/judges/']);
    expect(await answer.count('country', 'nepal')).toBe(1);
    for (const [year, n] of [
      ['2017', 1],
      ['2018', 1],
      ['2016', 0],
    ] as const) {
      expect(await answer.count('year', year)).toBe(n);
      expect((await ask(`q=Nepal&year=${year}`)).results).toHaveLength(n);
    }
  });

  it('keep the order by relevance, or sort by date', async () => {
    expect(await urlsOf((await ask('q=Nepal&kind=news&sort=date')).results)).toEqual(['/news/judges/', '/news/launch/']);
  });
});
