import { expect, test } from 'vitest';
import type { Entry } from '@/lib/content/schema/entry';
import { relatedArticles } from '@/lib/site/related';
import { type Fields, makeEntry } from '@/tests/content-factory';

const article = (slug: string, fields: Fields): Entry<'news'> =>
  makeEntry('news', { title: slug, countries: [], objectives: [], ...fields }, { slug });
const person = (name: string) => [{ name, role: 'Judge' }];

// Items of one day stay in the order in which they are given.
const newestFirst = (items: readonly Entry<'news'>[]) =>
  [...items].sort((a, b) => b.published.localeCompare(a.published));

function relatedTo(item: Entry<'news'>, others: readonly Entry<'news'>[], count = 9): string[] {
  return relatedArticles(newestFirst([item, ...others]), item, count).map(({ title }) => title);
}

const mali = { published: '2018-05-10', countries: ['mali'] };

test.each<[what: string, item: Fields, others: Record<string, Fields>, related: string[]]>([
  [
    'ranks the country before the objective',
    { ...mali, objectives: ['protection'] },
    {
      'same-objective': { published: '2018-05-09', objectives: ['protection'] },
      'same-country': { published: '2018-05-09', countries: ['mali'] },
    },
    ['same-country', 'same-objective'],
  ],
  [
    'prefers an item about one country',
    mali,
    { many: { ...mali, countries: ['mali', 'niger', 'egypt'] }, alone: mali },
    ['alone', 'many'],
  ],
  [
    'relates items about the whole project',
    { published: '2018-05-10' },
    { 'of-mali': mali, other: { published: '2016-05-10' } },
    ['other'],
  ],
  [
    'prefers an item that names the same person',
    { ...mali, people: person('A. Judge') },
    {
      'other-person': { ...mali, people: person('B. Judge') },
      'same-person': { ...mali, people: person('A. Judge') },
    },
    ['same-person', 'other-person'],
  ],
  [
    'prefers the nearest in time among equals',
    mali,
    {
      'two-years-before': { ...mali, published: '2016-05-10' },
      'month-after': { ...mali, published: '2018-06-10' },
      'year-before': { ...mali, published: '2017-05-10' },
    },
    ['month-after', 'year-before', 'two-years-before'],
  ],
  [
    'prefers the nearest in time to a newer item',
    mali,
    {
      'year-after': { ...mali, published: '2019-05-10' },
      'month-before': { ...mali, published: '2018-04-10' },
    },
    ['month-before', 'year-after'],
  ],
  [
    'leaves out the item itself and items with nothing in common',
    { ...mali, objectives: ['protection'] },
    { stranger: { published: '2018-05-10', countries: ['nepal'], objectives: ['legislation'] } },
    [],
  ],
])('%s', (_what, item, others, related) => {
  const articles = Object.entries(others).map(([slug, fields]) => article(slug, fields));
  expect(relatedTo(article('item', item), articles)).toEqual(related);
});

test('returns as many items as asked for', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = Array.from({ length: 9 }, (_, i) =>
    article(`other-${i}`, { published: '2018-05-10', countries: ['mali'] }),
  );
  expect(relatedTo(item, others, 4)).toHaveLength(4);
});
