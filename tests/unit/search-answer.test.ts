import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Search } from '@/lib/search/answer';
import { noFilters, readQuery } from '@/lib/search/query';
import type { Ranked } from '@/lib/search/rank';
import type { SearchRecord } from '@/lib/search/records';
import { startSearch } from '@/scripts/eval/eval';

const record = (url: string, kind: string, title: string, text: string, change: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  title,
  text,
  names: [],
  foreignNames: [],
  also: [],
  proper: [],
  ...change,
  facets: { ...noFilters, kind: [kind], ...change.facets },
});
const inNepal = (year: string) => ({
  facets: { ...noFilters, kind: ['news'], country: ['nepal'], year: [year] },
  date: `${year}-03-08`,
});

const records = [
  record('/countries/nepal/', 'country', 'Nepal', `What was done in Nepal. ${'Laws and courts of the country. '.repeat(40)}`, {
    names: ['Nepalese'],
    foreignNames: ['Népal', 'Непал'],
  }),
  record('/get-help/', 'page', 'Get help', 'Who can be called. A helpline answers at 0800 222 777.', {
    names: ['hotline', 'helpline'],
    foreignNames: ['ayuda', 'numéro d’urgence'],
  }),
  record('/partners/#unodc', 'page', 'United Nations Office on Drugs and Crime', 'It ran the project.', { names: ['UNODC'] }),
  record('/term/#labour', 'term', 'Forced labour', 'Work under threat.', { foreignNames: ['trabajo forzoso'] }),
  record('/news/launch/', 'news', 'UNODC launches the project in Nepal', 'The police came to Kathmandu on 8 March 2017.', inNepal('2017')),
  record('/news/judges/', 'news', 'Judges in Nepal study forced labour', 'Judges saw 1899 cases, said UNODC.', inNepal('2018')),
  record(
    '/news/police/',
    'news',
    'Police train at the border',
    'Officers of the police trained in Hunza. There were 189 of them, from DETRAE and the organization of judges.',
    {
      date: '2018-05-02',
      facets: { ...noFilters, kind: ['news'], year: ['2018'] },
    },
  ),
  record('/news/decree/', 'news', 'A decree is passed', 'It is a decree about policing.', {
    date: '2018',
    facets: { ...noFilters, kind: ['news'], year: ['2018'] },
  }),
];

const folder = mkdtempSync(path.join(tmpdir(), 'search-test-'));
let search: Search;
beforeAll(async () => {
  search = await startSearch(records, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (address: string): Promise<Answer> => search.ask(readQuery(new URLSearchParams(address)));
const urls = (ranked: readonly Ranked[]) => Promise.all(ranked.map(async ({ hit }) => (await hit.data()).url));
const found = async (text: string) => urls((await ask(`q=${encodeURIComponent(text)}`)).results);

describe('the answer to a search', () => {
  it.each([
    ['Nepal', '/countries/nepal/'],
    ['nepalese', '/countries/nepal/'],
    ['UNODC', '/partners/#unodc'],
    ['what is forced labor?', '/term/#labour'],
  ])('begins with the page that "%s" names', async (text, address) => {
    expect((await found(text))[0]).toBe(address);
  });

  it('puts the page that is named before others with the word, and shows each once', async () => {
    expect(await found('Nepal')).toEqual(
      ['/countries/nepal/', '/news/launch/', '/news/judges/'].sort(
        (a, b) => Number(b.includes('countries')) - Number(a.includes('countries')),
      ),
    );
  });

  it('has every word', async () => {
    expect(await found('judges UNODC')).toEqual(['/news/judges/']);
  });

  it('has words that begin as a word does while it is typed', async () => {
    expect(await found('laun')).toEqual(['/news/launch/']);
  });

  it('takes a figure for no shorter one and no longer one', async () => {
    expect(await found('1899')).toEqual(['/news/judges/']);
    expect(await found('189')).toEqual(['/news/police/']);
    expect(await found('18')).toEqual([]);
  });

  it.each(['8 March 2017', '08/03/2017', '2017-03-08'])('finds what a day is the date of, written "%s"', async (text) => {
    expect((await found(text))[0]).toBe('/news/launch/');
  });

  it('takes an acronym for no other word', async () => {
    expect(await found('DETRAE')).toEqual(['/news/police/']);
    expect(await found('DECRAE')).toEqual([]);
    expect(await found('detrea')).toEqual([]);
  });

  it('knows the other spelling of a word', async () => {
    expect(await found('organisation judges')).toEqual(['/news/police/']);
  });

  it('mends a misspelt word, says so, and lets it be searched for as it was typed', async () => {
    const mended = await ask('q=polise+Hunza');
    expect(mended.text).toBe('police Hunza');
    expect(await urls(mended.results)).toEqual(['/news/police/']);
    const verbatim = await ask('q=polise+Hunza&verbatim=1');
    expect(verbatim.text).toBe('polise Hunza');
    expect(verbatim.unknown.map(({ typed }) => typed)).toEqual(['polise']);
  });

  it.each([
    ['ayuda', '/get-help/', 'Get help'],
    ['Непал', '/countries/nepal/', 'Nepal'],
    ['trabajo forzoso en Nepal', '/news/judges/', 'Forced labour nepal'],
  ])('puts "%s" into English', async (text, address, english) => {
    const answer = await ask(`q=${encodeURIComponent(text)}`);
    expect((await urls(answer.results))[0]).toBe(address);
    expect(answer.text).toBe(english);
  });

  it('adds pages with most of the words where few have all', async () => {
    const answer = await ask('q=police+Kathmandu');
    expect(await urls(answer.results)).toEqual(['/news/launch/']);
    expect(answer.isPartial).toBe(false);
    expect(answer.further.length).toBeLessThanOrEqual(1);
    const partial = await ask('q=decree+Hunza');
    expect(partial.isPartial).toBe(true);
    expect((await urls(partial.results)).sort()).toEqual(['/news/decree/', '/news/police/']);
  });

  it('tells which words the site does not have, and finds pages with the others', async () => {
    const answer = await ask('q=xqzwvv+Hunza');
    expect(answer.unknown.map(({ typed }) => typed)).toEqual(['xqzwvv']);
    expect(await urls(answer.results)).toEqual(['/news/police/']);
  });

  it('leads to help where a number is asked for that the site does not know', async () => {
    const answer = await ask('q=hotline+116123');
    expect(answer.named).toBe('/get-help/');
    expect((await urls(answer.results))[0]).toBe('/get-help/');
    expect(answer.unknown.map(({ typed }) => typed)).toEqual(['116123']);
  });

  it('finds nothing for what the site does not have, and offers what comes near', async () => {
    const answer = await ask('q=bxrdxxr');
    expect(answer.results).toEqual([]);
    expect(answer.nearest).toContain('border');
  });

  it('takes no other word for one that is not there, whatever was searched for before', async () => {
    expect((await found('for')).length).toBeGreaterThanOrEqual(0);
    expect(await found('forzqvw')).toEqual([]);
    expect(await found('decreexyz')).toEqual([]);
  });
});

describe('filters', () => {
  it('narrow an answer, several values of one facet widening it', async () => {
    expect((await urls((await ask('q=judges&year=2018&country=nepal')).results)).sort()).toEqual(['/news/judges/']);
    expect((await ask('kind=term&kind=country')).results).toHaveLength(2);
  });

  it('list what they fit without a text, the newest first', async () => {
    expect(await urls((await ask('country=nepal')).results)).toEqual(['/news/judges/', '/news/launch/']);
  });

  it('count what choosing each value would give', async () => {
    const answer = await ask('q=Nepal&year=2018');
    expect(await urls(answer.results)).toEqual(['/news/judges/']);
    const counts = await answer.count();
    expect(counts.year).toMatchObject({ 2017: 1, 2018: 1 });
    expect(counts.country).toMatchObject({ nepal: 1 });
    for (const [year, n] of Object.entries(counts.year)) expect((await ask(`q=Nepal&year=${year}`)).results).toHaveLength(n);
  });

  it('leave the order of the text, or sort by date', async () => {
    expect(await urls((await ask('q=Nepal&kind=news&sort=date')).results)).toEqual(['/news/judges/', '/news/launch/']);
  });
});
