import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { type Feed, type FeedItem, printFeed } from '@/lib/syndication/feed';
import { parseXml } from '../../parse-markup';

const item = (fields: Partial<FeedItem> = {}): FeedItem => ({
  name: 'news/one',
  url: 'https://site.example/en/news/one/',
  title: 'One',
  summary: 'What happened.',
  html: '<p>The <em>whole</em> text.</p>',
  date: '2018-12-13',
  lang: 'en',
  isUndated: false,
  categories: [{ term: 'nepal', label: 'Nepal' }],
  ...fields,
});

const feed = (items: FeedItem[], fields: Partial<Feed> = {}): Feed => ({
  name: 'feeds/news',
  title: 'News',
  description: 'All of it',
  lang: 'en',
  page: 'https://site.example/en/news/',
  url: 'https://site.example/a.atom',
  author: 'Site',
  updated: '2026-01-01',
  items,
  ...fields,
});

const read = (text: string) => new RssParser().parseString(text);

test('a feed holds the whole text of each item, its address and its day', async () => {
  const [first] = (await read(printFeed(feed([item()])))).items;
  expect(first).toMatchObject({
    title: 'One',
    link: 'https://site.example/en/news/one/',
    isoDate: '2018-12-13T00:00:00.000Z',
  });
  expect(first?.content).toBe('<p>The <em>whole</em> text.</p>');
});

test('a feed is valid without items', async () =>
  expect((await read(printFeed(feed([])))).items).toEqual([]));

test('a feed keeps the identifier of an item when the site moves to another address', async () => {
  const id = (text: string) => parseXml(text).querySelector('entry > id')?.textContent;
  const here = id(printFeed(feed([item()])));
  expect(here).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(id(printFeed(feed([item({ url: 'https://elsewhere.example/en/news/one/' })])))).toBe(here);
  expect(id(printFeed(feed([item({ name: 'news/two' })])))).not.toBe(here);
});

test('a feed dates a month by its first day, in UTC', async () => {
  const parsed = await read(printFeed(feed([item({ date: '2018-07' })])));
  expect(parsed.items[0]?.isoDate).toBe('2018-07-01T00:00:00.000Z');
  expect(printFeed(feed([item({ isUndated: true })]))).not.toContain('<published>');
});

test('a feed has the date of the data, and its language', () => {
  const { documentElement } = parseXml(
    printFeed(feed([item({ date: '2019-02' })], { lang: 'fr' })),
  );
  expect(documentElement.querySelector('feed > updated')?.textContent).toBe(
    '2026-01-01T00:00:00.000Z',
  );
  expect(documentElement.getAttribute('xml:lang')).toBe('fr');
});

test('an entry says in which language it is, and in which the feed names its categories', () => {
  const document = parseXml(printFeed(feed([item()], { lang: 'fr' })));
  const languageOf = (selector: string) =>
    document.querySelector(selector)?.getAttribute('xml:lang');
  expect([languageOf('entry'), languageOf('category')]).toEqual(['en', 'fr']);
  expect(document.querySelector('category')?.getAttribute('term')).toBe('nepal');
});

test('texts from right to left begin with a mark that says so, others do not', () => {
  const document = parseXml(
    printFeed(feed([item({ lang: 'ar', title: 'GLO.ACT' }), item()], { lang: 'ar' })),
  );
  const titles = [...document.querySelectorAll('title')].map(({ textContent }) => textContent);
  expect(titles).toEqual(['\u200FNews', '\u200FGLO.ACT', 'One']);
});
