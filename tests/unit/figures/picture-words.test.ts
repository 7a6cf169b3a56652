import { expect, it } from 'vitest';
import { missingDigits, pictureProblems } from '@/lib/charts/picture-words';
import { contentOf } from '@/lib/content/schema/entry';
import { formatProblem } from '@/lib/source/problem';
import { makeEntry } from '@/tests/content-factory';

const web = 'https://example.org/';
const law = { name: 'Act', type: 'law', part: 'context', about: 'A.', date: '2012', source: web };
const nepal = makeEntry(
  'countries',
  {
    laws: [{ ...law, crime: 'trafficking', main: true }],
    treaties: {
      untoc: { status: 'party', date: '2011-12-23' },
      trafficking: { status: 'party', date: '2020-06-16' },
      smuggling: { status: 'unknown' },
    },
    work: [{ partner: 'iom', did: 'It trained.', part: 'acted', source: web }],
  },
  { slug: 'nepal' },
);
const iom = makeEntry('partners', { acronym: 'IOM' }, { slug: 'iom' });

/** What is said of a page whose picture has these words. */
function said(slug: string, lead: string, title = 'A picture') {
  const page = makeEntry('pages', { picture: { title, lead } }, { slug });
  return pictureProblems(contentOf([nepal, iom, page]), () => 7).map(formatProblem);
}

it('accepts words that say nothing, or what the content says', () => {
  expect(said('compare', 'Every square is a month.')).toEqual([]);
  expect(said('constructor', 'Every object has one.')).toEqual([]);
  expect(said('compare', 'A.', 'All one have a law on trafficking')).toEqual([]);
  expect(said('who-did-what', 'Two countries, IOM in one')).toEqual([]);
  expect(
    said(
      'law-and-policy',
      'Of the two known ratifications and accessions, 1 date from 2002 to 2011; Nepal joined the Trafficking Protocol after the project.',
      'No country is known to have joined a treaty during the project',
    ),
  ).toEqual([]);
});

it('reports a number that the content has not, with its place and the right one', () => {
  expect(said('compare', 'For all but for nine, no law on smuggling was found')).toEqual([
    'content/pages/compare.md:7: picture.lead: says “for nine, no law on smuggling was found”, and the content does not. Write 1, or say it otherwise',
  ]);
  expect(said('law-and-policy', 'Of the 3 known ratifications')).toEqual([
    'content/pages/law-and-policy.md:7: picture.lead: says “Of the 3 known ratifications”, and the content does not. Write 2, or say it otherwise',
  ]);
});

it('does not take a draft for a law', () => {
  const lead = (part: string) => {
    const mali = makeEntry(
      'countries',
      { laws: [{ ...law, crime: 'smuggling', main: true, part }] },
      { slug: 'mali' },
    );
    const picture = { title: 'A picture', lead: 'for one, no law on smuggling was found' };
    const page = makeEntry('pages', { picture }, { slug: 'compare' });
    return pictureProblems(contentOf([nepal, mali, page]), () => 7).map(({ fix }) => fix);
  };
  expect(lead('supported')).toEqual([]);
  expect(lead('reviewed-draft')).toEqual(['write 2, or say it otherwise']);
});

it('reports a claim that the content does not bear out', () => {
  expect(
    said('law-and-policy', 'Mali joined the Trafficking Protocol after the project.').join(),
  ).toContain('says “Mali joined the Trafficking Protocol after the project”');
  expect(said('results', 'A.', 'Half the rooms had twenty to 45 people')).toHaveLength(2);
});

it('compares what the text of the home page says, at its line', () => {
  const found = (body: string) => {
    const page = { ...makeEntry('pages', {}, { slug: 'home', body }), bodyLine: 9 };
    return pictureProblems(contentOf([nepal, page]), () => 7).map(formatProblem);
  };
  const says = (laws: string, gaps: string) =>
    `Where it worked.\n\n${laws}\n\n${gaps} combinations, no number was found.`;
  expect(
    found(says('All one have a law on trafficking. For one, no law on smuggling', 'For 18 of 18')),
  ).toEqual([]);
  expect(found(says('For two, no law on smuggling was found.', 'For 17 of 18'))).toEqual([
    'content/pages/home.md:11: text: says “For two, no law on smuggling was found”, and the content does not. Write 1, or say it otherwise',
    'content/pages/home.md:13: text: says “For 17 of 18 combinations”, and the content does not. Write 18, or say it otherwise',
  ]);
  expect(found('4 recorded activities. Here the usual room had 25.')).toHaveLength(2);
});

it('reports a number that a translation of the home page lacks, unless it is known to be older', () => {
  const home = (body: string, more = {}) =>
    contentOf([{ ...makeEntry('pages', {}, { slug: 'home', body }), ...more }]);
  const en = home('For 150 of [234](/news/2019-01-16/), none. All 7.');
  const missing = (fr: ReturnType<typeof home>) =>
    missingDigits(
      new Map([
        ['en', en],
        ['fr', fr],
      ]),
    ).map(({ reason }) => reason);
  expect(missing(home('Pour 150 des 234, rien. Les sept.'))).toEqual([]);
  expect(missing(home('Pour 105 des 234.'))).toEqual([
    'does not have the number 150 of the English text',
  ]);
  const translation = { lagsSince: '2026-11-30' };
  expect(missing(home('Pour 105 des 234.', { translation }))).toEqual([]);
});
