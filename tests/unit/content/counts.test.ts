import { expect, test } from 'vitest';
import { loadEnglish, makeSite, makeSource, opened } from '@/tests/content-factory';

test('counters in a page become numbers of items; other braces stay as they are', () => {
  const news = (slug: string, relation: string) => ({
    [`news/2018-12-13-${slug}.md`]: makeSource('news', { title: slug, relation }),
  });
  const folder = makeSite({
    ...news('a', 'project'),
    ...news('f', 'project'),
    ...news('b', 'context'),
    ...news('c', 'follow-up'),
    ...news('d', 'follow-up'),
    ...news('e', 'follow-up'),
    'pages/extra.md': makeSource(
      'pages',
      { title: 'Extra' },
      '{news} items, {projectNews} of the project, {contextNews} of context, {followUpNews} later, {unheardOf}, {constructor}.',
    ),
  });
  const page = loadEnglish(folder).pages.find(({ slug }) => slug === 'extra');
  expect(page?.body).toBe(
    '6 items, 2 of the project, 1 of context, 3 later, {unheardOf}, {constructor}.',
  );
});

test('counters of a language count what has a page in it', () => {
  const words = `---\nof: "00000000"\ntranslated: "2020-02-29"\ntitle: "عنوان"\nsummary: "ملخص."\nplace: "مكان"\n---\n`;
  const names = ['a', 'b', 'c'].map((slug) => `news/2018-12-13-${slug}.md`);
  const [whole = '', listed = ''] = names;
  const folder = makeSite({
    ...Object.fromEntries(
      names.map((name) => [name, makeSource('news', { title: name }, 'A text.')]),
    ),
    ...opened('ar'),
    [`translations/ar/${whole}`]: `${words}\nنص.\n`,
    [`translations/ar/${listed}`]: words,
    'pages/extra.md': makeSource('pages', { title: 'Extra' }, '{newsInEn}, {newsInAr}, {newsInFr}'),
  });
  const page = loadEnglish(folder).pages.find(({ slug }) => slug === 'extra');
  expect(page?.body).toBe('3, 1, 0');
});
