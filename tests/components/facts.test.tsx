import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SourceList } from '@/components/article/Source';
import { LawList } from '@/components/country/LawList';
import { TreatyDates, TreatyTable } from '@/components/country/TreatyTable';
import { Breadcrumbs, PageFrame } from '@/components/layout/PageFrame';
import { SiteHeader } from '@/components/layout/SiteHeader';
import { DateText } from '@/components/lists/DateText';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { makeEntry, siteWith } from '../content-factory';
import { hrefOf, hrefsIn } from './shown';

/** The site of tests/fixture/. */
const fixture = siteIn('en');
const site = siteWith();
const t = site.messages;
const country = (fields: Record<string, unknown>) => makeEntry('countries', fields);
const source = 'https://example.org/source';

test.each([
  ['/en/countries/', 'page'],
  ['/en/countries/nepal/', 'true'],
  ['/en/countries', null],
  ['/en/', null],
])('at %s the menu marks "Countries" with %s, and nothing else', (address, mark) => {
  render(<SiteHeader site={fixture} address={address} />);
  const menu = screen.getByRole('navigation', { name: t.mainNavigation, hidden: true });
  const marks = [...menu.querySelectorAll('a')].flatMap((link) => {
    const current = link.getAttribute('aria-current');
    return current ? [[link.getAttribute('href'), current]] : [];
  });
  expect(marks).toEqual(mark ? [['/en/countries/', mark]] : []);
});

test('links every source and its archived copy, and names its language unless it is English', () => {
  const { sources } = makeEntry('news', {
    sources: [
      { publisher: 'UNODC', title: 'First', url: 'https://example.org/1' },
      { publisher: 'Ministry', title: 'Second', url: 'https://example.org/2', language: 'fr' },
    ],
  });
  render(<SourceList site={site} sources={sources} />);
  const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
  expect(hrefOf('First', first)).toBe('https://example.org/1');
  expect(hrefOf(`${t.archived}: First`, first)).toContain('https://example.org/1');
  expect(first.textContent).not.toContain('English');
  expect(second.textContent).toContain(t.inLanguage({ name: 'French' }));
  expect(within(second).getByRole('link', { name: 'Second' }).getAttribute('hreflang')).toBe('fr');
});

/** A report that gives its source a publisher, a language and a month. */
const report = makeEntry('news', {
  published: '2018-05-11',
  sources: [{ publisher: 'ONUDC', title: 'A report', url: source, language: 'fr' }],
});

test('says what is known about each treaty, and nothing more', () => {
  const { treaties } = country({
    treaties: {
      untoc: { status: 'party', date: '2011-12-23', source },
      trafficking: { status: 'not-a-party', note: 'As of August 2017.' },
      smuggling: { status: 'unknown' },
    },
  });
  render(<TreatyTable site={siteWith([report])} treaties={treaties} />);
  const [untoc, trafficking, smuggling] = screen.getAllByRole('definition') as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  expect(untoc.textContent).toContain('23 December 2011');
  const link = within(untoc).getByRole('link', { name: 'Source: ONUDC, May 2018' });
  expect(link.getAttribute('href')).toBe(source);
  expect(link.querySelector('[lang=fr]')?.textContent).toBe('ONUDC');
  expect(trafficking.textContent?.trim()).toMatch(
    new RegExp(`^${t.treatyStatus['not-a-party']}\\.`),
  );
  expect(trafficking.textContent).toContain('As of August 2017.');
  expect(within(trafficking).queryByRole('link')).toBeNull();
  expect(smuggling.textContent?.trim()).toBe(`${t.treatyStatus.unknown}.`);
});

test('a date at which a country had not joined a treaty does not look like the day on which it did', () => {
  const nepal = country({
    treaties: {
      untoc: { status: 'party', date: '2002-04-12' },
      trafficking: { status: 'not-a-party', date: '2019-11-30' },
      smuggling: { status: 'unknown' },
    },
  });
  render(<TreatyDates site={site} countries={[nepal]} />);
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent?.trim());
  const { law, compare } = t.charts;
  const notJoined = `${law.no} ${compare.notIn({ date: '2019' })}`;
  expect(cells).toEqual(['2002', notJoined, t.treatyStatus.unknown]);
});

test('lists each law with its type, its date, its source and what the project did for it', () => {
  const { laws } = country({
    laws: [
      {
        name: 'Trafficking Act',
        type: 'law',
        part: 'context',
        date: '2007',
        about: 'Makes it a crime.',
        source,
      },
      {
        name: 'National plan',
        type: 'plan',
        part: 'supported',
        date: '2018-07-05',
        about: 'Sets targets.',
        source,
        officialText: source,
      },
      {
        name: 'Draft bill',
        type: 'law',
        part: 'reviewed-draft',
        about: 'No date is known.',
        source,
        news: '2018-06-01-bill',
      },
    ],
  });
  const bill = { ...makeEntry('news'), slug: '2018-06-01-bill' };
  render(<LawList site={siteWith([bill])} laws={laws} note={undefined} />);
  const [first, second, third] = screen.getAllByRole('listitem') as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  expect(first.textContent).toContain('Law, 2007');
  expect(first.textContent).not.toContain('GLO.ACT');
  expect(second.textContent).toContain('Plan, 5 July 2018');
  expect(second.textContent).toContain(t.country.lawParts.supported);
  expect(third.textContent).toContain(`Law, ${t.lawTable.undated}`);
  expect(third.textContent).toContain(t.country.lawParts['reviewed-draft']);
  expect(hrefsIn(first)).toEqual([source]);
  expect(hrefsIn(second)).toEqual([source, source]);
  expect(hrefsIn(third)).toEqual([source, addressesIn('en').article('2018-06-01-bill')]);
});

test('says that no law was found, and what else is known', () => {
  render(<LawList site={site} laws={[]} note="Amendments were pending." />);
  expect(screen.getByText(t.country.noLaws)).toBeTruthy();
  expect(screen.getByText('Amendments were pending.')).toBeTruthy();
});

test('gives readers and machines a date as exactly as it is known', () => {
  const dates = [{ start: '2018-07' }, { start: '2018-12-03', end: '2018-12-05' }];
  const { container } = render(
    dates.map((date) => <DateText key={date.start} site={site} {...date} />),
  );
  const shown = [...container.querySelectorAll('time')].map((time) => [
    time.dateTime,
    time.textContent,
  ]);
  expect(shown.join('; ')).toBe('2018-07,July 2018; 2018-12-03,3–5 December 2018');
});

test('links the home page and the pages above this one', () => {
  render(<Breadcrumbs site={site} crumbs={[{ href: '/en/news/', label: 'News' }]} />);
  expect(hrefsIn()).toEqual(['/en/', '/en/news/']);
  expect(screen.getByRole('navigation', { name: t.breadcrumbs })).toBeTruthy();
});

test('says on a translated page who translated it and, with the date and the original, whether that has changed since', () => {
  const french = siteWith([makeEntry('countries', {}, { slug: 'mali' })], 'fr');
  const { translation: words } = french.messages;
  const translation = {
    title: 'Mali',
    reviewed: false,
  };
  const shown = (changes: object) => {
    cleanup();
    const props = {
      site: french,
      title: 'Mali',
      address: '/fr/countries/mali/',
      translation: { ...translation, ...changes },
    } as const;
    render(<PageFrame {...props}>{''}</PageFrame>);
    const texts = [words.machine, words.reviewed, words.lagging({ date: '29 février 2020' })];
    const notices = [...document.querySelectorAll<HTMLElement>('main p')];
    for (const notice of notices) expect(hrefsIn(notice)).toEqual(['/en/countries/mali/']);
    return notices.flatMap(({ textContent }) =>
      texts.filter((text) => textContent?.includes(text)),
    );
  };
  expect(shown({})).toEqual([words.machine]);
  expect(shown({ reviewed: true, lagsSince: '2020-02-29' })).toEqual([
    words.lagging({ date: '29 février 2020' }),
    words.reviewed,
  ]);
});
