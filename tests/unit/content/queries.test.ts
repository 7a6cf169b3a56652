import { beforeEach, expect, test, vi } from 'vitest';
import {
  countPages,
  getArticle,
  getCountries,
  getFacetValues,
  getHappenings,
  getList,
  getListed,
  getListPaths,
  getMilestones,
  getNewsOfEvent,
  getObjectives,
  getPage,
  getResources,
} from '@/lib/content/index';
import { countOwn, pageSize } from '@/lib/content/lists';
import { routes } from '@/lib/routes';
import { type Fields, makeFolder, makeName, makeSource } from '@/tests/content-factory';

const countries = { 'countries/nepal.md': makeSource('countries'), 'countries/mali.md': makeSource('countries', { title: 'Mali' }) };
const objectives = {
  'objectives/protection.md': makeSource('objectives', { number: 5, shortName: 'Protection' }),
  'objectives/legislation.md': makeSource('objectives', { number: 2, shortName: 'Laws', title: 'Legislation' }),
};

let count = 0;
function article(published: string, changes: Fields = {}): Record<string, string> {
  count++;
  const fields = { title: `Article ${count}`, countries: [], objectives: [], ...changes, published };
  return { [`news/${makeName('news', fields, `item-${count}`)}`]: makeSource('news', fields) };
}

function event(start: string, slug: string, changes: Fields = {}): Record<string, string> {
  const fields = { title: `Event ${slug}`, countries: [], objectives: [], ...changes, start };
  return { [`events/${makeName('events', fields, slug)}`]: makeSource('events', fields) };
}

function site(...files: Record<string, string>[]): void {
  vi.stubEnv('CONTENT_DIR', makeFolder(Object.assign({}, countries, objectives, ...files)));
}

beforeEach(() => {
  count = 0;
});

test('lists news newest first, and items of the same day by address', () => {
  site(article('2017-05-01'), article('2018-12-13'), article('2018-12-13'), article('2018-12'));
  expect(getListed('en', 'news').map(({ slug }) => slug)).toEqual([
    '2018-12-13-item-2',
    '2018-12-13-item-3',
    '2018-12-item-4',
    '2017-05-01-item-1',
  ]);
});

test('lists the items of a country, an objective and a year, and nothing for an unknown value', () => {
  site(
    article('2017-05-01', { countries: ['nepal', 'mali'], objectives: ['protection'] }),
    article('2018-05-01', { countries: ['mali'], objectives: ['legislation'] }),
    article('2018-06', {}),
  );
  const slugs = (facet: 'country' | 'objective' | 'year', value: string) =>
    getListed('en', 'news', { facet, value }).map(({ slug }) => slug);
  expect(slugs('country', 'mali')).toEqual(['2018-05-01-item-2', '2017-05-01-item-1']);
  expect(slugs('objective', 'protection')).toEqual(['2017-05-01-item-1']);
  expect(slugs('year', '2018')).toEqual(['2018-06-item-3', '2018-05-01-item-2']);
  expect(slugs('country', 'atlantis')).toEqual([]);
});

test('counts the items of every value of a facet, even empty ones, in the order of the site', () => {
  site(article('2018-05-01', { countries: ['nepal'], objectives: ['protection'] }), event('2016-01-21', 'launch', { countries: ['mali'] }));
  expect(getFacetValues('en', 'news', 'country')).toEqual([
    { value: 'mali', label: 'Mali', count: 0, hasContext: false },
    { value: 'nepal', label: 'Nepal', count: 1, hasContext: false },
  ]);
  expect(getFacetValues('en', 'news', 'objective')).toEqual([
    { value: 'legislation', label: 'Laws', count: 0, hasContext: false },
    { value: 'protection', label: 'Protection', count: 1, hasContext: false },
  ]);
  expect(getFacetValues('en', 'news', 'year').map(({ value, count }) => [value, count])).toEqual([
    ['2018', 1],
    ['2017', 0],
    ['2016', 0],
  ]);
});

test('has no years without items', () => {
  site();
  expect(getFacetValues('en', 'news', 'year')).toEqual([]);
});

test('starts a second page only when the first is full, and gives an empty list one page', () => {
  site(...Array.from({ length: pageSize }, () => article('2018-05-01', { countries: ['nepal'] })));
  expect(countPages('news', { facet: 'country', value: 'nepal' })).toBe(1);
  expect(countPages('news', { facet: 'country', value: 'mali' })).toBe(1);
  site(...Array.from({ length: pageSize + 1 }, () => article('2018-05-01', { countries: ['nepal'] })));
  expect(countPages('news')).toBe(2);
});

test('returns every further list once: its pages, every value of every facet, and their pages', () => {
  site(...Array.from({ length: pageSize + 1 }, () => article('2018-05-01', { countries: ['nepal'] })));
  expect(getListPaths('news').map((path) => routes.list('en', 'news', path))).toEqual([
    '/en/news/page/2/',
    '/en/news/country/mali/',
    '/en/news/country/nepal/',
    '/en/news/country/nepal/page/2/',
    '/en/news/objective/legislation/',
    '/en/news/objective/protection/',
    '/en/news/year/2018/',
    '/en/news/year/2018/page/2/',
  ]);
});

test('lists and counts only GLO.ACT’s own items unless asked for all', () => {
  site(
    article('2018-05-01', { countries: ['nepal', 'mali'] }),
    article('2018-05-02', { countries: ['nepal'], relation: 'context' }),
    article('2018-05-03', { countries: ['nepal'], relation: 'follow-up' }),
  );
  const nepal = { facet: 'country', value: 'nepal' } as const;
  expect(getList('en', 'news').map(({ title }) => title)).toEqual(['Article 1']);
  expect(getList('en', 'news', nepal)).toHaveLength(1);
  expect(getList('en', 'news', { ...nepal, all: true })).toHaveLength(3);
  expect(getListed('en', 'news')).toHaveLength(3);
  const counts = (all: boolean) =>
    getFacetValues('en', 'news', 'country', all).map(({ value, count, hasContext }) => [value, count, hasContext]);
  expect(counts(false)).toEqual([
    ['mali', 1, false],
    ['nepal', 1, true],
  ]);
  expect(counts(true)).toEqual([
    ['mali', 1, false],
    ['nepal', 3, true],
  ]);
});

test('has a list with context only if it is longer than the plain one, and as many pages as it needs', () => {
  site(
    article('2018-05-01', { countries: ['mali'] }),
    ...Array.from({ length: pageSize }, () => article('2018-05-01', { countries: ['nepal'], relation: 'context' })),
  );
  expect(getListPaths('news').map((path) => routes.list('en', 'news', path))).toEqual([
    '/en/news/all/page/2/',
    '/en/news/country/mali/',
    '/en/news/country/nepal/',
    '/en/news/all/country/nepal/',
    '/en/news/objective/legislation/',
    '/en/news/objective/protection/',
    '/en/news/year/2018/',
    '/en/news/all/year/2018/',
    '/en/news/all/year/2018/page/2/',
  ]);
});

test('returns what happened in a country once and in order of time, each event with the news that reports it', () => {
  const there = { countries: ['nepal'] };
  site(
    event('2018-12-03', 'training', there),
    event('2017-03-08', 'launch', there),
    event('2018-01-01', 'other', { ...there, relation: 'follow-up' }),
    event('2018-02-01', 'elsewhere', { countries: ['mali'] }),
    article('2018-12-20', { ...there, event: '2018-12-03-training' }),
    article('2018-12-05', { ...there, event: '2018-12-03-training' }),
    article('2018-06-01', there),
    article('2018-07-01', { ...there, relation: 'context' }),
  );
  expect(getHappenings('en', 'nepal').map(({ item, reports }) => [item.title, reports.map(({ title }) => title)])).toEqual([
    ['Event launch', []],
    ['Article 3', []],
    ['Event training', ['Article 2', 'Article 1']],
  ]);
});

test('never counts context or a follow-up project as GLO.ACT’s own', () => {
  expect(countOwn([{ relation: 'project' }, { relation: 'context' }, { relation: 'follow-up' }, { relation: 'project' }])).toEqual({
    own: 2,
    other: 2,
  });
});

test('finds an article and the news of an event, newest first', () => {
  const about = { event: '2018-12-03-training' };
  site(event('2018-12-03', 'training'), article('2018-12-05', about), article('2018-12-13', about), article('2018-12-20'));
  expect(getArticle('en', '2018-12-20-item-3')?.title).toBe('Article 3');
  expect(getArticle('en', 'no-such-article')).toBeUndefined();
  expect(getNewsOfEvent('en', '2018-12-03-training').map(({ title }) => title)).toEqual(['Article 2', 'Article 1']);
  expect(getNewsOfEvent('en', 'no-such-event')).toEqual([]);
});

test('sorts countries by name, objectives by number, resources newest first and undated last, milestones by time', () => {
  site({
    'resources/old.md': makeSource('resources', { title: 'Old', published: '2008' }),
    'resources/undated.md': makeSource('resources', { title: 'Undated' }),
    'resources/new.md': makeSource('resources', { title: 'New', published: '2018-12' }),
    'milestones/2015-07-start.md': makeSource('milestones'),
    'milestones/2015-early.md': makeSource('milestones', { title: 'Earlier', date: '2015' }),
  });
  expect(getCountries('en').map(({ slug }) => slug)).toEqual(['mali', 'nepal']);
  expect(getObjectives('en').map(({ number }) => number)).toEqual([2, 5]);
  expect(getResources('en').map(({ title }) => title)).toEqual(['New', 'Old', 'Undated']);
  expect(getMilestones('en').map(({ date }) => date)).toEqual(['2015', '2015-07']);
});

test('says which file is missing if the site has an address but no page for it', () => {
  site();
  expect(() => getPage('en', 'privacy')).toThrow('content/pages/privacy.md is missing');
});
