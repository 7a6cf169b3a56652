import { expect, test } from 'vitest';
import type { Lang } from '@/lib/i18n/languages';
import { parseListPath, routes } from '@/lib/routes';

test('every address starts with the language and ends in a slash, an anchor or a file', () => {
  const build = Object.values(routes) as ((lang: Lang, ...rest: string[]) => string)[];
  const offenders = build
    .map((route) => route('en', route === (routes.dataFile as unknown) ? 'news.json' : 'news'))
    .filter((address) => !/^\/en\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[a-z0-9-]+\.[a-z]+)?$/.test(address));
  expect(offenders).toEqual([]);
});

test('the first page of a list has no number in its address', () => {
  expect(routes.list('en', 'news')).toBe('/en/news/');
  expect(routes.list('en', 'news', { page: 1 })).toBe('/en/news/');
  expect(routes.list('en', 'events', { facet: 'country', value: 'nepal', page: 2 })).toBe('/en/events/country/nepal/page/2/');
});

test('reads the addresses of lists', () => {
  expect(parseListPath(['page', '2'])).toEqual({ page: 2 });
  expect(parseListPath(['country', 'nepal'])).toEqual({ facet: 'country', value: 'nepal' });
  expect(parseListPath(['year', '2018', 'page', '12'])).toEqual({ facet: 'year', value: '2018', page: 12 });
  expect(parseListPath(['all'])).toEqual({ all: true });
  expect(parseListPath(['all', 'page', '2'])).toEqual({ all: true, page: 2 });
  expect(parseListPath(['all', 'country', 'nepal', 'page', '2'])).toEqual({ all: true, facet: 'country', value: 'nepal', page: 2 });
});

test('reads no list from any other address', () => {
  const pages = 'page page/1 page/0 page/02 page/2/x page/-2';
  const countries =
    'country country/ country/nepal/page country/nepal/page/1 country/nepal/page/1e3 country/nepal/page/2/x country/nepal/x/2';
  const others = 'all/all all/nepal country/nepal/all colour/red toString/x';
  const strangers = `${pages} ${countries} ${others}`.split(' ').map((address) => address.split('/'));
  expect([[], ...strangers].filter((segments) => parseListPath(segments) !== undefined)).toEqual([]);
});
