import { beforeEach, expect, test, vi } from 'vitest';
import { siteIn } from '@/lib/site';
import { type Fields, makeFolder, makeName, makeSource } from '@/tests/content-factory';

const countries = {
  'countries/nepal.md': makeSource('countries'),
  'countries/mali.md': makeSource('countries', { title: 'Mali' }),
};
const objectives = {
  'objectives/protection.md': makeSource('objectives', { number: 5, shortName: 'Protection' }),
  'objectives/legislation.md': makeSource('objectives', {
    number: 2,
    shortName: 'Laws',
    title: 'Legislation',
  }),
};

let count = 0;
/** A file of news, numbered in the order in which they are made. */
function article(date: string, changes: Fields = {}): Record<string, string> {
  const slug = `item-${++count}`;
  const fields = {
    title: `Article ${count}`,
    countries: [],
    objectives: [],
    ...changes,
    published: date,
  };
  return { [`news/${makeName('news', fields, slug)}`]: makeSource('news', fields) };
}
const event = (start: string) => ({
  event: { title: 'A course', start, place: 'Kathmandu', format: 'training' },
});

const titlesOf = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

const site = (...files: Record<string, string>[]) =>
  vi.stubEnv('CONTENT_DIR', makeFolder(Object.assign({}, countries, objectives, ...files)));

beforeEach(() => {
  count = 0;
});

test('lists news newest first, a month as its end, and items of the same day by address', () => {
  site(article('2017-05-01'), article('2018-12-13'), article('2018-12-13'), article('2018-12'));
  const slugs = siteIn('en')
    .articles()
    .map(({ slug }) => slug);
  expect(slugs).toEqual([
    '2018-12-item-4',
    '2018-12-13-item-2',
    '2018-12-13-item-3',
    '2017-05-01-item-1',
  ]);
});

test('lists the articles of a country and an objective, and nothing for an unknown value', () => {
  site(
    article('2017-05-01', { countries: ['nepal', 'mali'], objectives: ['protection'] }),
    article('2018-05-01', { countries: ['mali'], objectives: ['legislation'] }),
    article('2018-06', {}),
  );
  const slugs = (facet: 'country' | 'objective', value: string) =>
    siteIn('en')
      .articles({ facet, value })
      .map(({ slug }) => slug);
  expect(slugs('country', 'mali')).toEqual(['2018-05-01-item-2', '2017-05-01-item-1']);
  expect(slugs('objective', 'protection')).toEqual(['2017-05-01-item-1']);
  expect(slugs('country', 'atlantis')).toEqual([]);
});

const nepal = { facet: 'country', value: 'nepal' } as const;

test('counts the articles of every value of a facet, even empty ones, in the order of the site', () => {
  site(article('2018-05-01', { countries: ['nepal'], objectives: ['protection'] }));
  const values = (facet: 'country' | 'objective') =>
    siteIn('en')
      .facetValues(facet)
      .map(({ value, label, count }) => `${value}, ${label}: ${count}`);
  expect(values('country')).toEqual(['mali, Mali: 0', 'nepal, Nepal: 1']);
  expect(values('objective')).toEqual(['legislation, Laws: 0', 'protection, Protection: 1']);
});

test('counts only GLO.ACT’s own items, and lists context and later projects only if asked for all', () => {
  site(
    article('2018-05-01', { countries: ['nepal', 'mali'], objectives: ['protection'] }),
    article('2018-05-02', { countries: ['nepal'], relation: 'context' }),
    article('2018-05-03', { countries: ['nepal'], relation: 'follow-up' }),
    article('2018-05-04', { countries: ['mali'], objectives: ['legislation'] }),
  );
  expect(
    siteIn('en')
      .articles({ relation: 'project' })
      .map(({ title }) => title),
  ).toEqual(['Article 4', 'Article 1']);
  expect(siteIn('en').articles({ ...nepal, relation: 'project' })).toHaveLength(1);
  expect(siteIn('en').articles(nepal)).toHaveLength(3);
  const counts = siteIn('en')
    .facetValues('country')
    .map(({ value, count }) => `${value} ${count}`);
  expect(counts).toEqual(['mali 2', 'nepal 1']);
});

test('what GLO.ACT did in a country are its own articles, by the day of what they report', () => {
  const there = { countries: ['nepal'] };
  site(
    article('2018-12-20', { ...there, ...event('2018-03-03') }),
    article('2018-12-05', { ...there, ...event('2017') }),
    article('2018-06-01', there),
    article('2018-07-01', { ...there, relation: 'context' }),
    article('2018-08-01', { countries: ['mali'] }),
  );
  const { activities, otherEvents } = siteIn('en');
  expect(titlesOf(activities('nepal'))).toEqual(['Article 3', 'Article 1', 'Article 2']);
  expect(titlesOf(activities())).toEqual(['Article 5', 'Article 3', 'Article 1', 'Article 2']);
  expect(otherEvents()).toEqual([]);
});

test('events of context and of later projects are listed apart', () => {
  site(
    article('2018-07-01', { relation: 'context' }),
    article('2018-08-01', { relation: 'context', ...event('2018-01-01') }),
    article('2018-09-01', { relation: 'follow-up', ...event('2018-02') }),
  );
  expect(titlesOf(siteIn('en').otherEvents())).toEqual(['Article 3', 'Article 2']);
});

test('finds an article', () => {
  site(article('2018-12-20'));
  expect(siteIn('en').article('2018-12-20-item-1')?.title).toBe('Article 1');
  expect(siteIn('en').article('no-such-article')).toBeUndefined();
});

test('sorts countries by name, objectives by number, resources newest first and undated last, milestones by time', () => {
  site({
    'resources/old.md': makeSource('resources', { title: 'Old', published: '2008' }),
    'resources/undated.md': makeSource('resources', { title: 'Undated' }),
    'resources/new.md': makeSource('resources', { title: 'New', published: '2018-12' }),
    'milestones/2015-07-start.md': makeSource('milestones'),
    'milestones/2015-early.md': makeSource('milestones', { title: 'Earlier', date: '2015' }),
    'milestones/2016-a.md': makeSource('milestones', { title: 'A', date: '2016', end: '2018' }),
    'milestones/2016-b.md': makeSource('milestones', { title: 'B', date: '2016', end: '2017' }),
    ...article('2018-05-01', { ...event('2016-02-01'), milestone: 'Marked' }),
  });
  expect(siteIn('en').countries.map(({ slug }) => slug)).toEqual(['mali', 'nepal']);
  expect(siteIn('en').objectives.map(({ number }) => number)).toEqual([2, 5]);
  expect(siteIn('en').resources.map(({ title }) => title)).toEqual(['New', 'Old', 'Undated']);
  expect(siteIn('en').milestones.map(({ date }) => date)).toEqual([
    '2015',
    '2015-07',
    '2016',
    '2016',
    '2016-02-01',
  ]);
  expect(titlesOf(siteIn('en').milestones).slice(2)).toEqual(['B', 'A', 'Marked']);
});

test('gives a source the month of its report, unless the report has only the date of the event', () => {
  const sourceAt = (url: string) => ({
    sources: [{ publisher: 'UNODC', title: 'A page', url }],
  });
  site(
    article('2018-12-13', { ...sourceAt('https://www.unodc.org/dated'), datedBy: 'publication' }),
    article('2018-12-14', { ...sourceAt('https://www.unodc.org/undated'), datedBy: 'event' }),
  );
  const { nameSource } = siteIn('en');
  expect(nameSource('https://www.unodc.org/dated').month).toBe('2018-12');
  expect(nameSource('https://www.unodc.org/undated').month).toBeUndefined();
  expect(nameSource('https://www.example.org/').publisher).toBe('example.org');
});

test('was last changed on the latest day that a page names', () => {
  site({
    'pages/home.md': makeSource('pages', { title: 'Home', updated: '2026-02-01' }),
    'pages/data.md': makeSource('pages', { title: 'Data', updated: '2025-12-31' }),
    'pages/search.md': makeSource('pages', { title: 'Search', updated: '2026-01-15' }),
  });
  expect(siteIn('en').updated).toBe('2026-02-01');
});

test('says which file is missing if the site has an address but no page for it', () => {
  site();
  expect(() => siteIn('en').page('privacy')).toThrow('content/pages/privacy.md is missing');
});
