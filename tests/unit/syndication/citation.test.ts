import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import {
  citationOf,
  citationText,
  citePage,
  printCitations,
  type Work,
} from '@/lib/syndication/citation';
import { makeEntry, siteWith } from '@/tests/content-factory';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const site = siteWith();
const item = (fields: Partial<Work> = {}): Work => ({
  id: 'glo-act-news-one',
  type: 'webpage',
  title: 'Judges of Ukraine meet',
  site: 'The archive',
  issued: '2018-12-13',
  url: 'https://site.example/en/news/one_two/?a=1&b=%20#c',
  language: 'en',
  abstract: 'They met.',
  ...fields,
});

const hostile = 'A 100 % sum: $5 & {more} _here_ #1 ~ ^ \\ "quotes" <b> مرحبا 😀';

describe.each(['bib', 'ris'] as const)('a citation as %s, read by citation-js', (format) => {
  const read = (cited: Work) => new Cite(printCitations(site, format, [cited])).data[0];

  it('gives title, address and day', () => {
    expect(read(item())).toMatchObject({
      title: 'Judges of Ukraine meet',
      URL: 'https://site.example/en/news/one_two/?a=1&b=%20#c',
      issued: { 'date-parts': [[2018, 12, 13]] },
    });
  });

  it('gives a date only as exactly as it is known', () => {
    expect(read(item({ issued: '2018-07' }))?.['issued']).toEqual({ 'date-parts': [[2018, 7]] });
    expect(read(item({ issued: '2018' }))?.['issued']).toEqual({ 'date-parts': [[2018]] });
    expect(read(item({ issued: undefined }))?.['issued']).toBeUndefined();
  });

  it('keeps every mark of a hostile title, on one line', () => {
    expect(read(item({ title: `${hostile}\n  end` }))?.['title']).toBe(`${hostile} end`);
  });

  it('tells a report from a web page', () => {
    const { site: _, ...report } = item({ type: 'report', publisher: 'UNODC' });
    expect(read(report)).toMatchObject({ type: 'report', publisher: 'UNODC' });
  });
});

it.each(['bib', 'ris'] as const)(
  'several works are one file that a reader divides again: %s',
  (format) => {
    const works = ['One', 'A brace { alone', 'And } one'].map((title, i) =>
      item({ id: `glo-act-news-${i}`, title }),
    );
    const titles = new Cite(printCitations(site, format, works)).data.map(({ title }) => title);
    expect(titles).toEqual(works.map(({ title }) => title));
  },
);

it('keeps the braces of BibTeX in pairs', () => {
  const printed = printCitations(site, 'bib', [
    item({ title: 'A } brace', abstract: '{', url: 'https://site.example/{a' }),
  ]);
  expect(printed.split('{')).toHaveLength(printed.split('}').length);
});

it('gives the days of an event as event dates, not as dates of publication', () => {
  const held = item({ issued: undefined, held: '2018-12-03/2018-12-05' });
  expect(printCitations(site, 'bib', [held])).toContain('eventdate = {2018-12-03/2018-12-05}');
  expect(printCitations(site, 'ris', [held])).toMatch(/N1 {2}- Event: 2018-12-03\/2018-12-05\r\n/);
});

it('dates the record of a page as the citation beside it does, and names the original in a note', () => {
  const page = makeEntry('pages', { updated: '2026-11-30' }, { slug: 'home' });
  const sources = [{ title: 'A report', publisher: 'UNODC', url: 'https://unodc.example/a_b' }];
  const reported = makeEntry('news', { published: '2018-12-13', sources });
  const held = makeEntry('news', {
    datedBy: 'event',
    event: { title: 'A meeting', start: '2018-12-13', place: 'Vienna', format: 'meeting' },
    sources,
  });
  const dated = siteWith([page, reported, held]);
  expect(citePage(dated, reported)).toContain('(30 November 2026)');
  for (const entry of [reported, held]) {
    const work = citationOf(dated, entry);
    const record = printCitations(dated, 'bib', [work]);
    expect(record).toContain(' date = {2026-11-30},');
    expect(record).toContain(' urldate = {2026-11-30},');
    expect(printCitations(dated, 'ris', [work])).toMatch(
      /PY {2}- 2026\r\nDA {2}- 2026\/11\/30\/\r\n.*\r\nY2 {2}- 2026\/11\/30\//,
    );
  }
  expect(citationOf(dated, reported).note).toBe(
    'The original report: “A report” (13 December 2018). UNODC. https://unodc.example/a_b',
  );
  expect(citationOf(dated, held).note).toBe(
    'The original report: “A report”. UNODC. https://unodc.example/a_b',
  );
  expect(printCitations(dated, 'bib', [citationOf(dated, held)])).toContain('unodc.example/a\\_b}');
});

it('writes a citation to copy, with the date if there is one', () => {
  expect(citationText(site, item(), '13 December 2018')).toBe(
    '“Judges of Ukraine meet” (13 December 2018). The archive. https://site.example/en/news/one_two/?a=1&b=%20#c',
  );
  expect(citationText(site, item(), undefined)).toMatch(
    /^“Judges of Ukraine meet”\. The archive\./,
  );
});
