import { expect, it } from 'vitest';
import { describeArticle, describeEvent } from '@/lib/syndication/structured-data';
import { makeEntry } from '@/tests/content-factory';

it('gives a day of publication only if the source shows one', () => {
  expect(describeArticle('en', makeEntry('news'), [])).toMatchObject({ datePublished: '2018-12-13' });
  const undated = describeArticle('en', makeEntry('news', { datedBy: 'event' }), []);
  expect(undated).toMatchObject({ contentReferenceTime: '2018-12-13' });
  expect(undated).not.toHaveProperty('datePublished');
});

it('says what an article is about and what it is based on', () => {
  expect(describeArticle('en', makeEntry('news'), [makeEntry('countries')])).toMatchObject({
    about: [{ '@type': 'Country', name: 'Nepal', identifier: { value: 'NPL' } }],
    isBasedOn: [{ name: 'A page', url: 'https://example.org/page' }],
  });
});

it('ends an event of one day on that day', () => {
  expect(describeEvent('en', makeEntry('events'), [], [])).toMatchObject({ startDate: '2018-12-03', endDate: '2018-12-03' });
});
