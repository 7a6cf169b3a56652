import { expect, test } from 'vitest';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';

test('every address starts with the language and ends in a slash, an anchor or a file', () => {
  const { searchFor: _, ...others } = routes;
  const build = Object.values(others) as ((lang: Lang, ...rest: string[]) => string)[];
  const offenders = build
    .map((route) => route('en', route === (routes.dataFile as unknown) ? 'news.json' : 'news'))
    .filter((address) => !/^\/en\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[a-z0-9-]+\.[a-z]+)?$/.test(address));
  expect(offenders).toEqual([]);
});

test('a list has an address of its own for each value of a facet', () => {
  expect(routes.list('en', 'news')).toBe('/en/news/');
  expect(routes.list('en', 'events', { facet: 'country', value: 'nepal' })).toBe('/en/events/country/nepal/');
});

test('filters of the search come after #, so that no server sees them', () => {
  expect(routes.searchFor('en', { country: 'nepal', objective: 'protection' })).toBe('/en/search/#country=nepal&objective=protection');
});
