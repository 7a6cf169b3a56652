import { expect, it } from 'vitest';
import { describeArticle, describeEvent } from '@/lib/syndication/structured-data';
import { makeEntry, siteWith } from '@/tests/content-factory';

const site = siteWith();

it('gives a day of publication only if the source shows one', () => {
  expect(describeArticle(site, makeEntry('news'), [])).toMatchObject({
    datePublished: '2018-12-13',
  });
  expect(describeArticle(site, makeEntry('news', { datedBy: 'event' }), [])).not.toHaveProperty(
    'datePublished',
  );
});

it('says what an article is about and what it is based on', () => {
  expect(describeArticle(site, makeEntry('news'), [makeEntry('countries')])).toMatchObject({
    about: [{ '@type': 'Country', name: 'Nepal', identifier: { value: 'NPL' } }],
    isBasedOn: [{ name: 'A page', url: 'https://example.org/page' }],
  });
});

it('gives the end of an event only if it is known', () => {
  expect(describeEvent(site, makeEntry('events'), [], [])).toMatchObject({
    startDate: '2018-12-03',
  });
  expect(describeEvent(site, makeEntry('events'), [], [])).not.toHaveProperty('endDate');
  expect(describeEvent(site, makeEntry('events', { end: '2018-12-05' }), [], [])).toMatchObject({
    endDate: '2018-12-05',
  });
});
