import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteIn } from '@/lib/site';
import { correctionLinks } from '@/lib/site/correction-links';
import { absolute } from '@/lib/site-url';

const address = '/en/news/x/';
const file = 'news/x.md';

test('GitHub has an editor and a form that knows the page', () => {
  const repository = 'https://github.com/owner/name';
  const { edit, report } = correctionLinks(repository, absolute(address), file);
  expect(edit).toBe(`${repository}/edit/main/content/news/x.md`);
  expect(report.split('?')[0]).toBe(`${repository}/issues/new`);
  expect(new URL(report).searchParams.get('page')).toBe(absolute(address));
});

test('a page without a file of its own has the form alone', () =>
  expect(
    correctionLinks('https://github.com/owner/name', absolute(address), undefined).edit,
  ).toBeUndefined());

test('at another host, the repository itself takes reports', () =>
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
  expect(siteIn('en').fileOf('/en/news/country/mali/')).toBeUndefined();
});
