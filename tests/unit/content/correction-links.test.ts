import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteIn } from '@/lib/site';
import { correctionLinks } from '@/lib/site/correction-links';
import { absolute } from '@/lib/site-url';

const address = '/en/news/x/';
const file = 'news/x.md';

test.each([
  ['https://github.com/owner/name', '/edit/main/content/news/x.md', '/issues/new', 'page'],
  [
    'https://gitlab.com/group/name',
    '/-/edit/main/content/news/x.md',
    '/-/issues/new',
    'issue[description]',
  ],
  ['https://codeberg.org/owner/name', '/_edit/main/content/news/x.md', '/issues/new', 'body'],
])('%s has an editor and a form that knows the page', (repository, editor, form, field) => {
  const { edit, report } = correctionLinks(repository, absolute(address), file);
  expect(edit).toBe(repository + editor);
  expect(report.split('?')[0]).toBe(repository + form);
  expect(new URL(report).searchParams.get(field)).toBe(absolute(address));
});

test('a page without a file of its own has the form alone', () =>
  expect(
    correctionLinks('https://github.com/owner/name', absolute(address), undefined).edit,
  ).toBeUndefined());

test('of an unknown host, only its repository is known', () =>
  expect(correctionLinks('https://git.example.org/name', absolute(address), file)).toEqual({
    report: 'https://git.example.org/name',
  }));

test('the form at GitHub has the field that the link fills in', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/wrong-fact.yml', 'utf8'));
  expect(body.filter(({ id }: { id?: string }) => id === 'page')).toHaveLength(1);
});

test('a page leads to its own file, a translated one to the translation, a page of help to its country', () => {
  expect(siteIn('en').fileOf('/en/news/2018-03-22-nepal-course/')).toBe(
    'news/2018-03-22-nepal-course.md',
  );
  expect(siteIn('fr').fileOf('/fr/news/2018-03-22-nepal-course/')).toBe(
    'translations/fr/news/2018-03-22-nepal-course.md',
  );
  expect(siteIn('en').fileOf('/en/')).toBe('pages/home.md');
  expect(siteIn('en').fileOf('/en/get-help/nepal/')).toBe('countries/nepal.md');
  expect(siteIn('en').fileOf('/en/countries/nepal/activity/')).toBe('countries/nepal.md');
  expect(siteIn('en').fileOf('/en/news/country/mali/')).toBeUndefined();
});
