import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { schemas } from '@/lib/content/schema/schemas';
import { dataTables } from '@/lib/routes';
import { contentLicence, dataFile, openData } from '@/lib/syndication/open-data';
import { makeEntry, siteWith } from '@/tests/content-factory';

const treaty = { status: 'party', date: '2011-12-23', source: 'https://example.org/treaty' };
const article = (changes = {}, body = 'The text.') =>
  makeEntry('news', changes, { slug: 'meeting', body });
const law = {
  name: 'Act, "2007"',
  type: 'law',
  part: 'context',
  about: 'Makes trafficking a crime',
  source: 'https://example.org/law',
};
const treaties = { untoc: treaty, trafficking: { status: 'not-a-party' }, smuggling: treaty };
const nepal = (changes = {}) =>
  makeEntry('countries', { laws: [law], treaties, ...changes }, { slug: 'nepal' });

/** The site of one item of each collection, or of these. */
const site = (news = [article()], country = nepal()) =>
  siteWith([
    ...news,
    country,
    makeEntry('resources'),
    makeEntry('glossary'),
    makeEntry('milestones'),
  ]);

const rows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
const hostile = 'A "quoted", title;\r\n=1+1 😀 مرحبا ';

it('a record holds its name, page, ISO codes and text, and nothing about its file', () => {
  const [record = {}] = openData(site()).records.news;
  const page = 'http://localhost:3000/en/news/2018-12-13-meeting/';
  expect(record).toMatchObject({
    id: '2018-12-13-meeting',
    page,
    countryCodes: ['NPL'],
    text: 'The text.',
  });
  const columns = Object.keys(rows(dataFile(site(), 'news.csv'))[0] ?? {});
  const isOptional = (column: string) =>
    /\./.test(column) || schemas.news.shape[column as 'event']?.safeParse(undefined).success;
  expect(Object.keys(record)).toEqual([
    ...columns.filter((column) => column === 'place' || !isOptional(column)),
  ]);
  expect(columns).not.toContain('file');
});

describe('the files', () => {
  it('are together in all.json', () => {
    const whole = site();
    const all = JSON.parse(dataFile(whole, 'all.json'));
    for (const name of dataTables)
      expect(all[name]).toEqual(JSON.parse(dataFile(whole, `${name}.json`)).records);
  });

  it('name their schema, licence, version and date', () => {
    const file = JSON.parse(dataFile(site(), 'news.json'));
    expect(file).toMatchObject({
      $schema: 'http://localhost:3000/en/data/news.schema.json',
      license: contentLicence,
      date: site().updated,
    });
    expect(file.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('say the same in CSV as in JSON', () => {
    const fields = {
      title: hostile.replace(/\s+/g, ' ').trim(),
      countries: ['nepal', 'mali'],
      figures: [{ value: 3, label: 'a,b' }],
    };
    const changed = site([article(fields)]);
    const [row] = rows(dataFile(changed, 'news.csv'));
    const [record] = JSON.parse(dataFile(changed, 'news.json')).records;
    expect(row?.['title']).toBe(record.title);
    expect(row?.['countries']?.split(';')).toEqual(record.countries);
    expect(JSON.parse(row?.['figures'] ?? '')).toEqual(record.figures);
    expect(row?.['event.start']).toBe('');
  });

  it('give each field of an object a column of its own in CSV', () => {
    const [row] = rows(dataFile(site(), 'countries.csv'));
    const columns = ['untoc.date', 'trafficking.status', 'trafficking.date'].map(
      (name) => row?.[`treaties.${name}`],
    );
    expect(columns).toEqual(['2011-12-23', 'not-a-party', '']);
    expect(JSON.parse(row?.['laws'] ?? '')[0].name).toBe('Act, “2007”');
  });

  it('have the same columns with and without records', () => {
    const header = (news: Parameters<typeof site>[0]) =>
      dataFile(site(news), 'activities.csv').split('\r\n')[0];
    expect(header([])).toBe(header([article()]));
  });

  it('have a row for each activity, by its event, or by its report where there is none', () => {
    const event = {
      title: 'Expert meeting',
      start: '2018-12-03',
      end: '2018-12-05',
      place: 'Vienna',
      format: 'expert-meeting',
    };
    const held = makeEntry('news', { title: 'Experts meet', event }, { slug: 'held' });
    const context = makeEntry('news', { relation: 'context', event }, { slug: 'context' });
    const shown = rows(dataFile(site([held, article(), context]), 'activities.csv'));
    const of = (row: Record<string, string>) =>
      ['id', 'title', 'start', 'end', 'place', 'format'].map((column) => row[column]);
    expect(shown.map(of)).toEqual([
      ['2018-12-13-meeting', 'Officials trained', '2018-12-13', '', 'Kathmandu, Nepal', ''],
      [
        '2018-12-13-held',
        ...['title', 'start', 'end', 'place', 'format'].map((name) => event[name as 'title']),
      ],
    ]);
  });

  it('print a list in CSV so that it can be read back', () => {
    const changed = site([], nepal({ languages: ['Nepali; others', 'Tamang'] }));
    expect(dataFile(changed, 'countries.csv')).toContain('"[""Nepali; others"",""Tamang""]"');
  });
});

it('the version is the same for the same content and another for another text', () => {
  const version = (body?: string) => openData(site([article({}, body)])).version;
  expect(version()).toBe(version());
  expect(version('Another text.')).not.toBe(version());
});
