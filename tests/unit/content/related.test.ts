import { expect, test } from 'vitest';
import type { Listed } from '@/lib/content/queries/listed';
import { relatedItems } from '@/lib/content/queries/related';
import type { Entry } from '@/lib/content/read/schema';
import { type Fields, makeEntry } from '@/tests/content-factory';

const article = (slug: string, fields: Fields): Entry<'news'> =>
  makeEntry('news', { title: slug, countries: [], objectives: [], ...fields }, { slug });
const person = (name: string) => [{ name, role: 'Judge' }];

const newestFirst = (items: readonly Entry<'news'>[]) => [...items].sort((a, b) => (a.published < b.published ? 1 : -1));
const titles = (items: readonly Listed[]) => items.map(({ title }) => title);

function relatedTo(item: Entry<'news'>, others: readonly Entry<'news'>[], count = 9): string[] {
  return titles(relatedItems(newestFirst([item, ...others]))(item, count));
}

test('ranks the other report of an event first, then the country, then the objective', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'], objectives: ['protection'], event: '2018-05-01-course' });
  const others = [
    article('same-objective', { published: '2018-05-09', objectives: ['protection'] }),
    article('same-country', { published: '2018-05-09', countries: ['mali'] }),
    article('same-event', { published: '2018-12-01', event: '2018-05-01-course' }),
  ];
  expect(relatedTo(item, others)).toEqual(['same-event', 'same-country', 'same-objective']);
});

test('prefers an item about this country alone to one about many countries', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = [
    article('many', { published: '2018-05-10', countries: ['mali', 'niger', 'morocco', 'egypt'] }),
    article('alone', { published: '2018-05-10', countries: ['mali'] }),
  ];
  expect(relatedTo(item, others)).toEqual(['alone', 'many']);
});

test('relates items about the whole project to each other', () => {
  const item = article('steering-committee', { published: '2018-05-10' });
  const others = [article('of-mali', { published: '2018-05-10', countries: ['mali'] }), article('newsletter', { published: '2016-05-10' })];
  expect(relatedTo(item, others)).toEqual(['newsletter']);
});

test('prefers an item that names the same person', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'], people: person('A. Judge') });
  const others = [
    article('other-person', { published: '2018-05-10', countries: ['mali'], people: person('B. Judge') }),
    article('same-person', { published: '2018-05-10', countries: ['mali'], people: person('A. Judge') }),
  ];
  expect(relatedTo(item, others)).toEqual(['same-person', 'other-person']);
});

test('prefers the nearest in time among equals', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = [
    article('two-years-before', { published: '2016-05-10', countries: ['mali'] }),
    article('month-after', { published: '2018-06-10', countries: ['mali'] }),
    article('year-before', { published: '2017-05-10', countries: ['mali'] }),
  ];
  expect(relatedTo(item, others)).toEqual(['month-after', 'year-before', 'two-years-before']);
});

test('leaves out the item itself and items with nothing in common', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'], objectives: ['protection'] });
  const others = [article('stranger', { published: '2018-05-10', countries: ['nepal'], objectives: ['legislation'] })];
  expect(relatedTo(item, others)).toEqual([]);
});

test('returns as many items as asked for, the same ones each time', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = Array.from({ length: 9 }, (_, i) => article(`other-${i}`, { published: '2018-05-10', countries: ['mali'] }));
  expect(relatedTo(item, others, 4)).toHaveLength(4);
  expect(relatedTo(item, others, 4)).toEqual(relatedTo(item, others, 4));
});

test('compares few candidates, however long the list', () => {
  const sample = article('sample', { published: '2015-01-01', countries: ['mali'], objectives: ['protection', 'cooperation'] });
  let reads = 0;
  const items = Array.from({ length: 10_000 }, (_, i) => ({
    ...sample,
    slug: `item-${i}`,
    get countries() {
      reads++;
      return [`country-${i % 13}`];
    },
  }));
  const related = relatedItems(items);
  reads = 0;
  expect(items.slice(5000, 5010).map((item) => related(item, 4).length)).toEqual(Array(10).fill(4));
  expect(reads / 10).toBeLessThan(500);
});
