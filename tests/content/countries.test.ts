import { expect, test } from 'vitest';
import { content } from './prose';

test('every country has news, and laws or a sentence that none was found', () => {
  const withNews = new Set(content.news.flatMap(({ countries }) => countries));
  expect(content.countries.length).toBeGreaterThan(0);
  const offenders = content.countries.flatMap(({ file, slug, laws, lawsNote }) => [
    ...(withNews.has(slug) ? [] : [`${file}: no news`]),
    ...(laws.length > 0 || lawsNote ? [] : [`${file}: neither a law nor a lawsNote`]),
  ]);
  expect(offenders).toEqual([]);
});

test('every helpline names its page and the date of that page, says how it is reached or that no way is known, and does not claim to be confirmed', () => {
  const lists = [...content.countries, ...content.pages].flatMap(({ file, helplines = [] }) =>
    helplines.map((helpline) => ({ file, ...helpline })),
  );
  expect(lists.length).toBeGreaterThan(0);
  const offenders = lists.flatMap(({ file, name, source, asOf, number, url, email, note, ...rest }) => [
    ...(source && asOf ? [] : [`${file}: ${name}: no source or date`]),
    ...(number || url || email || note ? [] : [`${file}: ${name}: no way to reach it, and no note that says so`]),
    ...(/\b(?<!not )(confirmed|verified)\b/i.test(Object.values({ ...rest, note, status: '' }).join(' '))
      ? [`${file}: ${name}: claims to be confirmed`]
      : []),
  ]);
  expect(offenders).toEqual([]);
});
