import { expect, test } from 'vitest';
import { sitePages } from '@/lib/site/site-pages';
import {
  loadEnglish,
  makeFolder,
  makeSite,
  makeSource,
  surroundings,
} from '@/tests/content-factory';

const small = (files: Record<string, string> = {}) => loadEnglish(makeSite(files));
const addressesOf = (...args: Parameters<typeof small>) =>
  sitePages(small(...args), 'en').map(({ address }) => address);

test('a new file in content/pages gets an address without any code', () => {
  const before = addressesOf();
  const after = addressesOf({ 'pages/methods.md': makeSource('pages', { title: 'Methods' }) });
  expect(after.filter((address) => !before.includes(address))).toEqual(['/en/methods/']);
});

test('a new article gets a page', () => {
  const files = { 'news/2018-12-13-a.md': makeSource('news') };
  const before = addressesOf();
  const added = addressesOf(files).filter((address) => !before.includes(address));
  expect(added).toEqual(['/en/news/2018-12-13-a/']);
});

test('no address appears twice, and a site without items still has its pages', () => {
  const empty = Object.fromEntries(
    Object.entries(surroundings()).filter(([name]) => name.startsWith('pages/')),
  );
  const addresses = sitePages(loadEnglish(makeFolder(empty)), 'en').map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain('/en/news/');
});
