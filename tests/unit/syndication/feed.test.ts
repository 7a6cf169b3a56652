import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import type { Entry } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';
import { feedFiles } from '@/lib/syndication/feed';
import { makeEntry, siteWith } from '@/tests/content-factory';
import { parseXml } from '../../parse-xml';

const nepal = makeEntry('countries', {}, { slug: 'nepal' });
const article = (fields = {}, slug = 'one') =>
  makeEntry('news', { countries: ['nepal'], ...fields }, { slug, body: 'The *whole* text.' });
const feed = (articles: readonly Entry<'news'>[] = [article()], lang: Lang = 'en') => {
  const [print] = feedFiles(siteWith([nepal, ...articles], lang)).values();
  return print?.() ?? '';
};
const read = (text: string) => new RssParser().parseString(text);

test('a feed holds the whole text of each item, its address and its day', async () => {
  const [first] = (await read(feed())).items;
  expect(first).toMatchObject({
    title: 'Officials trained',
    link: 'http://localhost:3000/en/news/2018-12-13-one/',
    isoDate: '2018-12-13T00:00:00.000Z',
  });
  expect(first?.content).toContain('<p>The <em>whole</em> text.</p>');
});

test('a feed is valid without items', async () => {
  expect((await read(feed([]))).items).toEqual([]);
});

test('an item has the same identifier in every build, another has another', () => {
  const idIn = (text: string) => parseXml(text).querySelector('entry > id')?.textContent;
  // With another one, every reader of the feed would show the item as new.
  expect(idIn(feed())).toBe('urn:uuid:c68b6995-f1d3-54e9-b256-77a9cd3f5ed4');
  expect(idIn(feed([article({}, 'two')]))).not.toBe(idIn(feed()));
  expect(idIn(feed([article()], 'fr'))).not.toBe(idIn(feed()));
});

test('a feed dates a month by its first day, in UTC', async () => {
  const parsed = await read(feed([article({ published: '2018-07' })]));
  expect(parsed.items[0]?.isoDate).toBe('2018-07-01T00:00:00.000Z');
  expect(feed([article({ datedBy: 'event' })])).not.toContain('<published>');
});

test('a feed has the date of the last change, and its language', () => {
  const { documentElement } = parseXml(feed([], 'fr'));
  expect(documentElement.querySelector('feed > updated')?.textContent).toBe(
    `${siteWith().updated}T00:00:00.000Z`,
  );
  expect(documentElement.getAttribute('xml:lang')).toBe('fr');
});

test('an entry says in which language it is, and in which the feed names its categories', () => {
  const document = parseXml(feed([article()], 'fr'));
  const languageOf = (selector: string) =>
    document.querySelector(selector)?.getAttribute('xml:lang');
  expect([languageOf('entry'), languageOf('category')]).toEqual(['en', 'fr']);
  expect(document.querySelector('category[term="nepal"]')?.getAttribute('label')).toBe(nepal.title);
});

test('texts from right to left begin with a mark that says so, others do not', () => {
  const document = parseXml(feed([article()], 'ar'));
  const titles = [...document.querySelectorAll('title')].map(({ textContent }) => textContent);
  expect(titles).toEqual([
    expect.stringMatching(/^\u200F/),
    expect.stringMatching(/^Officials trained/),
  ]);
});
