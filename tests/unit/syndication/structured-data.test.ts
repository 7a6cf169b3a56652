import { expect, it } from 'vitest';
import { describeArticle } from '@/lib/syndication/structured-data';
import { makeEntry, siteWith } from '@/tests/content-factory';

const site = siteWith();
const event = { title: 'A meeting', start: '2018-12-03', place: 'Vienna', format: 'meeting' };
/** The things that the page of an article describes. */
const described = (fields = {}, countries: Parameters<typeof describeArticle>[2] = []) =>
  describeArticle(site, makeEntry('news', fields), countries)['@graph'];

it('gives a day of publication only if the source shows one', () => {
  expect(described()[0]).toMatchObject({ datePublished: '2018-12-13' });
  expect(described({ datedBy: 'event' })[0]).not.toHaveProperty('datePublished');
});

it('says what an article is about and what it is based on', () => {
  expect(described({}, [makeEntry('countries')])).toMatchObject([
    {
      about: [{ '@type': 'Country', name: 'Nepal', identifier: { value: 'NPL' } }],
      isBasedOn: [{ name: 'A page', url: 'https://example.org/page' }],
    },
  ]);
});

it('describes the event that an article reports, and that each is about the other', () => {
  const [article, held] = described({ event }) as [object, object];
  expect(held).toMatchObject({
    '@type': 'Event',
    name: 'A meeting',
    startDate: '2018-12-03',
    location: { name: 'Vienna' },
    subjectOf: { '@id': Reflect.get(article, '@id') },
  });
  expect(article).toMatchObject({ about: [{ '@id': Reflect.get(held, '@id') }] });
});

it('gives the end of an event only if it is known', () => {
  expect(described({ event })[1]).not.toHaveProperty('endDate');
  expect(described({ event: { ...event, end: '2018-12-05' } })[1]).toMatchObject({
    endDate: '2018-12-05',
  });
});
