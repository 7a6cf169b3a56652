import { expect, test } from 'vitest';
import { nearest } from '@/lib/source/nearest';
import { ContentError, formatProblem } from '@/lib/source/problem';
import { makeEntry, makeName, makeSource, parse } from '@/tests/content-factory';

test('reads the fields, the slug from the file name, and the body with the line it begins on', () => {
  const source = makeSource(
    'news',
    { title: 'Officials: trained #1' },
    '\n\nFirst line.\n\nLast line.\n\n',
  );
  const entry = parse('news', makeName('news'), source);
  expect(entry).toMatchObject({
    collection: 'news',
    slug: '2018-12-13-sample',
    file: 'news/2018-12-13-sample.md',
    title: 'Officials: trained #1',
    published: '2018-12-13',
    body: 'First line.\n\nLast line.',
  });
  expect(source.split('\n')[entry.bodyLine - 1]).toBe('First line.');
});

test('accepts an item without a body, and front matter that ends the file without a line end', () => {
  expect(makeEntry('milestones').body).toBe('');
  expect(parse('pages', 'privacy.md', makeSource('pages').trimEnd()).body).toBe('');
});

test('keeps a line of three hyphens in the body', () => {
  expect(makeEntry('news', {}, { body: 'One.\n\n---\n\nTwo.' }).body).toBe('One.\n\n---\n\nTwo.');
});

test('reads two apostrophes between single quotation marks as one', () => {
  const source = makeSource('news').replace(/^place: .*$/m, "place: 'Côte d''Ivoire'");
  expect(parse('news', makeName('news'), source).place).toBe('Côte d’Ivoire');
});

test('trims texts', () =>
  expect(makeEntry('news', { place: '  Kathmandu, Nepal ' }).place).toBe('Kathmandu, Nepal'));

test('prints each problem on a line with file, line, field, reason and fix, and how many there are', () => {
  const problem = {
    file: 'news/a.md',
    line: 4,
    field: 'published',
    reason: 'is empty',
    fix: 'write a date',
  };
  expect(formatProblem(problem)).toBe('content/news/a.md:4: published: is empty. Write a date');
  expect(new ContentError([problem]).message).toBe(
    '1 problem in content/\ncontent/news/a.md:4: published: is empty. Write a date',
  );
  expect(new ContentError([problem, problem]).message).toMatch(/^2 problems in content\/\n/);
});

test('suggests the nearest word if it is near enough', () => {
  const words = ['nepal', 'niger', 'mali'];
  expect(nearest('nepl', words)).toBe('nepal');
  expect(nearest('NIGERIA', words)).toBe('niger');
  expect(nearest('kyrgyzstan', words)).toBeUndefined();
  expect(nearest('zzzzz', words)).toBeUndefined();
  expect(nearest('mal', words)).toBe('mali');
  expect(nearest('2018-12-13-sampel', ['2018-12-13-sample', '2018-12-14-sample'])).toBe(
    '2018-12-13-sample',
  );
  expect(nearest('2018-12-13-sample', ['2018-12-14-sample', '2018-12-13-another'])).toBeUndefined();
  // A slug with another date is another item, however alike the two are.
  expect(nearest('2018-03-22-training', ['2017-03-22-training'])).toBeUndefined();
});
