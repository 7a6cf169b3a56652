import { expect, test } from 'vitest';
import { parse } from '@/lib/content/parse';
import { nearnessOf } from '@/lib/content/related';
import type { Entry } from '@/lib/content/schema';

interface Given {
  published: string;
  countries?: string[];
  objectives?: string[];
  event?: string;
  people?: string[];
}

function article(name: string, { published, countries = [], objectives = [], event, people = [] }: Given): Entry<'news'> {
  const front = {
    title: name,
    summary: `What ${name} tells`,
    published,
    datedBy: 'publication',
    place: 'Somewhere',
    countries,
    objectives,
    ...(event ? { event } : {}),
    people: people.map((person) => ({ name: person, role: 'Judge' })),
    figures: [],
    relation: 'project',
    sources: [{ publisher: 'UNODC', title: name, url: 'https://www.unodc.org/' }],
  };
  return parse('news', `${published}-${name}.md`, `---\n${JSON.stringify(front)}\n---\n\nText.\n`);
}

const dateOf = ({ published }: Entry<'news'>) => published;
const newestFirst = (items: readonly Entry<'news'>[]) => [...items].sort((a, b) => (a.published < b.published ? 1 : -1));
const titles = (items: readonly Entry<'news'>[]) => items.map(({ title }) => title);

function relatedTo(item: Entry<'news'>, others: readonly Entry<'news'>[], count = 9): string[] {
  return titles(nearnessOf(newestFirst([item, ...others]), dateOf).related(item, count));
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

test('prefers an item of this country alone to one of many countries', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = [
    article('many', { published: '2018-05-10', countries: ['mali', 'niger', 'morocco', 'egypt'] }),
    article('alone', { published: '2018-05-10', countries: ['mali'] }),
  ];
  expect(relatedTo(item, others)).toEqual(['alone', 'many']);
});

test('relates items of the whole project to each other', () => {
  const item = article('steering-committee', { published: '2018-05-10' });
  const others = [article('of-mali', { published: '2018-05-10', countries: ['mali'] }), article('newsletter', { published: '2016-05-10' })];
  expect(relatedTo(item, others)).toEqual(['newsletter']);
});

test('prefers an item that names the same person', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'], people: ['A. Judge'] });
  const others = [
    article('other-person', { published: '2018-05-10', countries: ['mali'], people: ['B. Judge'] }),
    article('same-person', { published: '2018-05-10', countries: ['mali'], people: ['A. Judge'] }),
  ];
  expect(relatedTo(item, others)).toEqual(['same-person', 'other-person']);
});

test('prefers the nearer in time among equals', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = [
    article('two-years-before', { published: '2016-05-10', countries: ['mali'] }),
    article('month-after', { published: '2018-06-10', countries: ['mali'] }),
    article('year-before', { published: '2017-05-10', countries: ['mali'] }),
  ];
  expect(relatedTo(item, others)).toEqual(['month-after', 'year-before', 'two-years-before']);
});

test('leaves out the item itself and whatever has nothing in common with it', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'], objectives: ['protection'] });
  const others = [article('stranger', { published: '2018-05-10', countries: ['nepal'], objectives: ['legislation'] })];
  expect(relatedTo(item, others)).toEqual([]);
});

test('gives as many as asked for, and the same ones each time', () => {
  const item = article('item', { published: '2018-05-10', countries: ['mali'] });
  const others = Array.from({ length: 9 }, (_, i) => article(`other-${i}`, { published: '2018-05-10', countries: ['mali'] }));
  expect(relatedTo(item, others, 4)).toHaveLength(4);
  expect(relatedTo(item, others, 4)).toEqual(relatedTo(item, others, 4));
});

test('looks at few candidates, however long the list', () => {
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
  const { related } = nearnessOf(items, dateOf);
  reads = 0;
  expect(items.slice(5000, 5010).map((item) => related(item, 4).length)).toEqual(Array(10).fill(4));
  expect(reads / 10).toBeLessThan(500);
});
