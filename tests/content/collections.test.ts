import { expect, test } from 'vitest';
import { collections } from '@/lib/content/schema';
import { content, proseOf, sentencesOf, sharing, wordsOf } from './prose';

const least = {
  news: 166,
  events: 100,
  countries: 13,
  objectives: 6,
  partners: 4,
  resources: 20,
  glossary: 15,
  milestones: 30,
  threads: 0,
  pages: 10,
};
const exact: Partial<typeof least> = { countries: 13, objectives: 6, partners: 4 };

test('no collection has lost items', () => {
  const offenders = collections.flatMap((collection) => {
    const count = content[collection].length;
    const tooMany = exact[collection] !== undefined && count > exact[collection];
    return count < least[collection] || tooMany
      ? [`${collection}: ${count}, expected ${tooMany ? '' : 'at least '}${least[collection]}`]
      : [];
  });
  expect(offenders).toEqual([]);
});

test('no title stands twice over news and events', () => {
  expect(sharing([...content.news, ...content.events], ({ title }) => wordsOf(title).join(' '))).toEqual([]);
});

test('a summary is a sentence of its own: neither the title nor the first sentence again, and it has an end', () => {
  const offenders = collections.flatMap((collection) =>
    content[collection].flatMap(({ file, title, summary, body }) => {
      const first = sentencesOf(proseOf(body))[0] ?? '';
      const same = (other: string) => wordsOf(summary).join(' ') === wordsOf(other).join(' ');
      return [
        ...(same(title) ? [`${file}: the summary is the title`] : []),
        ...(same(first) ? [`${file}: the summary is the first sentence`] : []),
        ...(wordsOf(summary).length < 4 ? [`${file}: the summary is too short: "${summary}"`] : []),
        ...(/[.?!]["”’)]?$/.test(summary) ? [] : [`${file}: the summary has no full stop: "${summary}"`]),
      ];
    }),
  );
  expect(offenders).toEqual([]);
});

test('every source has a title that a reader can use', () => {
  const offenders = collections.flatMap((collection) =>
    content[collection].flatMap(({ file, sources }) =>
      (sources ?? []).filter(({ title }) => /^\(|not in the excerpt|^https?:/.test(title)).map(({ title }) => `${file}: "${title}"`),
    ),
  );
  expect(offenders).toEqual([]);
});

test('no source is named twice in one item', () => {
  const offenders = collections.flatMap((collection) =>
    content[collection].flatMap(({ file, sources = [] }) => {
      const urls = sources.map(({ url }) => url);
      return urls.filter((url, i) => urls.indexOf(url) < i).map((url) => `${file}: ${url}`);
    }),
  );
  expect(offenders).toEqual([]);
});
