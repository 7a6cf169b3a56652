import { expect, test } from 'vitest';
import { loadEnglish, makeSite, makeSource } from '@/tests/content-factory';

test('counters in a page become numbers of items; other braces stay as they are', () => {
  const news = (slug: string, relation: string) => ({ [`news/2018-12-13-${slug}.md`]: makeSource('news', { title: slug, relation }) });
  const folder = makeSite({
    ...news('a', 'project'),
    ...news('b', 'context'),
    'pages/extra.md': makeSource('pages', { title: 'Extra' }, '{news} items, {contextNews} of context, {events} events, {unheardOf}.'),
  });
  const page = loadEnglish(folder).pages.find(({ slug }) => slug === 'extra');
  expect(page?.body).toBe('2 items, 1 of context, 0 events, {unheardOf}.');
});
