import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { schemas } from '@/lib/content/schema/schemas';
import { dataCollections } from '@/lib/routes';
import {
  contentLicence,
  type DataEntries,
  makeOpenData,
  printDataFile,
} from '@/lib/syndication/open-data';
import { makeEntry } from '@/tests/content-factory';

const treaty = { status: 'party', date: '2011-12-23', source: 'https://example.org/treaty' };
const article = (changes = {}, body = 'The text.') =>
  makeEntry('news', changes, { slug: 'meeting', body });
const nepal = (changes = {}) =>
  makeEntry('countries', {
    laws: [
      {
        name: 'Act, "2007"',
        kind: 'law',
        part: 'context',
        about: 'Makes trafficking a crime',
        source: 'https://example.org/law',
      },
    ],
    treaties: { untoc: treaty, trafficking: { status: 'not-a-party' }, smuggling: treaty },
    ...changes,
  });

const entries = (fields: Partial<DataEntries> = {}): DataEntries => ({
  news: [article()],
  events: [makeEntry('events')],
  countries: [nepal()],
  resources: [makeEntry('resources')],
  glossary: [makeEntry('glossary')],
  milestones: [makeEntry('milestones')],
  ...fields,
});

const openData = (given: DataEntries) =>
  makeOpenData(
    given,
    {
      title: 'The archive',
      date: '2026-01-02',
      fileUrl: (name) => `https://site.example/data/${name}`,
    },
    (entry) => ({
      page: `https://site.example/${entry.slug}/`,
      text: entry.body,
      countryCodes: 'countries' in entry ? entry.countries.map(() => 'NPL') : undefined,
    }),
  );

const rows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
const hostile = 'A "quoted", title;\r\n=1+1 😀 مرحبا ';

it('a record holds its name, page, ISO codes and text, and nothing about its file', () => {
  const data = openData(entries());
  const [record = {}] = data.records.news;
  const page = 'https://site.example/2018-12-13-meeting/';
  expect(record).toMatchObject({
    id: '2018-12-13-meeting',
    page,
    countryCodes: ['NPL'],
    text: 'The text.',
  });
  const columns = Object.keys(rows(printDataFile('news.csv', data))[0] ?? {});
  expect(Object.keys(record)).toEqual(
    columns.filter(
      (column) => !schemas.news.shape[column as 'event']?.safeParse(undefined).success,
    ),
  );
  expect(columns).not.toContain('file');
});

describe('the files', () => {
  it('are together in all.json', () => {
    const data = openData(entries());
    const all = JSON.parse(printDataFile('all.json', data));
    for (const name of dataCollections)
      expect(all[name]).toEqual(JSON.parse(printDataFile(`${name}.json`, data)).records);
  });

  it('name their schema, licence, version and date', () => {
    const file = JSON.parse(printDataFile('news.json', openData(entries())));
    expect(file).toMatchObject({
      $schema: 'https://site.example/data/news.schema.json',
      license: contentLicence,
      date: '2026-01-02',
    });
    expect(file.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('say the same in CSV as in JSON', () => {
    const fields = {
      title: hostile.replace(/\s+/g, ' ').trim(),
      countries: ['nepal', 'mali'],
      figures: [{ value: 3, label: 'a,b' }],
    };
    const data = openData(entries({ news: [article(fields)] }));
    const [row] = rows(printDataFile('news.csv', data));
    const [record] = JSON.parse(printDataFile('news.json', data)).records;
    expect(row?.['title']).toBe(record.title);
    expect(row?.['countries']?.split(';')).toEqual(record.countries);
    expect(JSON.parse(row?.['figures'] ?? '')).toEqual(record.figures);
    expect(row?.['event']).toBe('');
  });

  it('give each field of an object a column of its own in CSV', () => {
    const [row] = rows(printDataFile('countries.csv', openData(entries())));
    const columns = ['untoc.date', 'trafficking.status', 'trafficking.date'].map(
      (name) => row?.[`treaties.${name}`],
    );
    expect(columns).toEqual(['2011-12-23', 'not-a-party', '']);
    expect(JSON.parse(row?.['laws'] ?? '')[0].name).toBe('Act, “2007”');
  });

  it('have the same columns with and without records', () => {
    const header = (given: DataEntries) =>
      printDataFile('events.csv', openData(given)).split('\r\n')[0];
    expect(header(entries({ events: [] }))).toBe(header(entries()));
  });

  it('print a list in CSV so that it can be read back', () => {
    const data = openData({
      ...entries(),
      countries: [nepal({ languages: ['Nepali; others', 'Tamang'] })],
    });
    expect(printDataFile('countries.csv', data)).toContain('"[""Nepali; others"",""Tamang""]"');
  });
});

it('the version is the same for the same content and another for another text', () => {
  const version = (fields?: Partial<DataEntries>) => openData(entries(fields)).version;
  expect(version()).toBe(version());
  expect(version({ news: [article({}, 'Another text.')] })).not.toBe(version());
});
