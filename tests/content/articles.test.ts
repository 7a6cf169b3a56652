import { expect, test } from 'vitest';
import { content, numbersIn, proseOf, sentencesOf, sharing, wordsOf } from './prose';

const articles = content.news.map((item) => ({ ...item, prose: proseOf(item.body) }));

test('every article has from 60 to 350 words', () => {
  const offenders = articles.flatMap(({ file, prose }) => {
    const count = wordsOf(prose).length;
    return count < 60 || count > 350 ? [`${file}: ${count} words`] : [];
  });
  expect(articles.length).toBeGreaterThan(0);
  expect(offenders).toEqual([]);
});

test('no two articles open with the same five words', () => {
  expect(sharing(articles, ({ prose }) => wordsOf(prose).slice(0, 5).join(' '))).toEqual([]);
});

test('no two articles end in the same sentence', () => {
  expect(sharing(articles, ({ prose }) => wordsOf(sentencesOf(prose).at(-1) ?? '').join(' '))).toEqual([]);
});

test('every figure stands in the words of its article', () => {
  const offenders = articles.flatMap(({ file, title, summary, prose, figures }) => {
    const stated = numbersIn(`${title}\n${summary}\n${prose}`);
    return figures
      .filter(({ value, label }) => !stated.has(value) && !numbersIn(label).has(value))
      .map(({ value, label }) => `${file}: ${value} (${label})`);
  });
  expect(offenders).toEqual([]);
});
