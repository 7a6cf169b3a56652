// @vitest-environment jsdom
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { absoluteLinks } from '@/lib/syndication/absolute-links';
import { type Feed, type FeedItem, printFeed, printOpml } from '@/lib/syndication/feed';

const hostile = 'A <b> & "q" \' ]]> </title> &amp; 😀 مرحبا \u0007\u0000\uFFFE\uD800 end';
const cleaned = 'A <b> & "q" \' ]]> </title> &amp; 😀 مرحبا  end';

const item = (fields: Partial<FeedItem> = {}): FeedItem => ({
  name: 'news/one',
  url: 'https://site.example/en/news/one/',
  title: 'One',
  summary: 'What happened.',
  html: '<p>The <em>whole</em> text.</p>',
  date: '2018-12-13',
  tags: ['Nepal'],
  ...fields,
});

const feed = (items: FeedItem[], fields: Partial<Feed> = {}): Feed => ({
  name: 'feeds/news',
  title: 'News',
  description: 'All of it',
  lang: 'en',
  page: 'https://site.example/en/news/',
  urls: { atom: 'https://site.example/a.atom', rss: 'https://site.example/a.rss', json: 'https://site.example/a.json' },
  author: 'Site',
  updated: '2026-01-01',
  items,
  ...fields,
});

const xml = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const read = (text: string) => new RssParser().parseString(text);

describe.each(['atom', 'rss'] as const)('a feed in %s', (format) => {
  it('holds the whole text of each item, its address and its day', async () => {
    const [first] = (await read(printFeed(format, feed([item()])))).items;
    expect(first).toMatchObject({ title: 'One', link: 'https://site.example/en/news/one/', isoDate: '2018-12-13T00:00:00.000Z' });
    expect(first?.['content:encoded'] ?? first?.content).toBe('<p>The <em>whole</em> text.</p>');
  });

  it('stays well-formed and keeps the text if a title is hostile', async () => {
    const text = printFeed(
      format,
      feed([item({ title: hostile, summary: hostile, tags: [hostile] })], { title: hostile, description: hostile }),
    );
    expect(xml(text).querySelector('parsererror')?.textContent).toBeUndefined();
    const parsed = await read(text);
    expect([parsed.title, parsed.items[0]?.title]).toEqual([cleaned, cleaned]);
  });

  it('is valid without items', async () => {
    expect((await read(printFeed(format, feed([])))).items).toEqual([]);
  });

  it('keeps the identifier of an item when the site moves to another address', async () => {
    const id = (text: string) => xml(text).querySelector('entry > id, item > guid')?.textContent;
    const here = id(printFeed(format, feed([item()])));
    expect(here).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(id(printFeed(format, feed([item({ url: 'https://elsewhere.example/en/news/one/' })])))).toBe(here);
    expect(id(printFeed(format, feed([item({ name: 'news/two' })])))).not.toBe(here);
  });
});

it('writes a JSON Feed with the fields that version 1.1 requires', () => {
  const parsed = JSON.parse(printFeed('json', feed([item({ title: hostile })])));
  expect(parsed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    feed_url: 'https://site.example/a.json',
    items: [{ title: cleaned, content_html: '<p>The <em>whole</em> text.</p>', date_published: '2018-12-13T00:00:00.000Z' }],
  });
  expect(parsed.items[0].id).toMatch(/^urn:uuid:/);
});

it('dates a month by its first day, in UTC', async () => {
  const parsed = await read(printFeed('atom', feed([item({ date: '2018-07' })])));
  expect(parsed.items[0]?.isoDate).toBe('2018-07-01T00:00:00.000Z');
});

it('takes the date of a feed from its newest item', () => {
  const text = printFeed('atom', feed([item({ date: '2019-02' }), item({ name: 'news/b', date: '2018-12-13' })]));
  expect(xml(text).querySelector('feed > updated')?.textContent).toBe('2019-02-01T00:00:00.000Z');
});

it('lists every feed in an OPML file, with hostile names too', () => {
  const document = xml(printOpml('All', [feed([], { title: hostile })]));
  const outline = document.querySelector('outline');
  expect([outline?.getAttribute('text'), outline?.getAttribute('xmlUrl')]).toEqual([cleaned, 'https://site.example/a.atom']);
});

it('makes links within the site and within the page absolute, and leaves the text alone', () => {
  const html = '<p>href="/x" <a href="/en/a/">a</a> <a class="b" href="#fn-1">1</a> <a href="https://o.example/">o</a></p>';
  expect(absoluteLinks(html, 'https://s.example/en/p/')).toBe(
    '<p>href="/x" <a href="https://s.example/en/a/">a</a> <a class="b" href="https://s.example/en/p/#fn-1">1</a> <a href="https://o.example/">o</a></p>',
  );
});
