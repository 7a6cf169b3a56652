// @vitest-environment jsdom
import RssParser from 'rss-parser';
import { expect, it } from 'vitest';
import { getFollowed } from '@/lib/content/queries/queries';
import { langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { machineElements } from './page-head';
import { addressOf, filesEnding, pageAddresses, readText } from './site';

const languages = openLanguages();
const feeds = filesEnding('.atom');
const xml = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

it.each(languages)('all news, every country and every objective have a feed: %s', (lang) => {
  expect(feeds.filter((address) => langOf(address) === lang)).toHaveLength(getFollowed(lang).length);
});

it('feeds are well-formed, and their items have a date and link to pages that exist', async () => {
  const pages = new Set(pageAddresses());
  const faults: string[] = [];
  for (const address of feeds) {
    const text = readText(address);
    if (xml(text).querySelector('parsererror')) faults.push(`${address}: not well-formed`);
    const { items } = await new RssParser().parseString(text);
    for (const item of items) {
      if (!item.title || !item.isoDate || !pages.has(addressOf(item.link)))
        faults.push(`${address}: ${item.title}: ${item.link} ${item.isoDate}`);
      if (/(?:href|src)="(?!https?:|mailto:|tel:)/.test(String(item['content:encoded'] ?? item.content))) {
        faults.push(`${address}: ${item.title}: a relative link`);
      }
    }
  }
  expectNone(faults);
});

it('no identifier is in a feed twice', () => {
  const doubles = filesEnding('.atom').filter((address) => {
    const ids = [...xml(readText(address)).querySelectorAll('id')].map(({ textContent }) => textContent);
    return new Set(ids).size < ids.length;
  });
  expectNone(doubles);
});

it('the page that lists the news of a feed names it in its head', () => {
  const all = languages.flatMap((lang) => getFollowed(lang).map(({ path }) => ({ lang, path })));
  const faults = all.flatMap(({ lang, path }) => {
    const page = routes.list(lang, 'news', path);
    const named = machineElements(page)
      .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'alternate')
      .map(({ attributes }) => addressOf(attributes['href']));
    return named.includes(routes.feed(lang, path)) ? [] : [page];
  });
  expectNone(faults);
});
