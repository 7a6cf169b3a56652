import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CountryAnswers } from '@/app/[lang]/countries/[slug]/country-answers';
import { CountryPage } from '@/app/[lang]/countries/[slug]/country-page';
import { WhatHappened } from '@/app/[lang]/countries/[slug]/what-happened';
import { CourtReports } from '@/components/country/CourtReports';
import { StripYear, StripYears } from '@/components/figures/QuarterStrip';
import type { Courts } from '@/lib/content/schema/entry';
import { addressesIn } from '@/lib/routes';
import { makeEntry, siteWith } from '../content-factory';
import { hrefOf, hrefsIn, textsOf } from './shown';

const nepal = makeEntry('countries', { title: 'Nepal' }, { slug: 'nepal' });
const mali = makeEntry('countries', { title: 'Mali' }, { slug: 'mali' });
const objectives = [makeEntry('objectives', {}, { slug: 'protection' })];

const training = makeEntry(
  'news',
  {
    title: 'Tool has its first test',
    published: '2018-09-27',
    countries: ['nepal', 'mali'],
    event: {
      title: 'A training',
      start: '2018-09-11',
      end: '2018-09-14',
      place: 'Kathmandu',
      format: 'training',
    },
  },
  { slug: 'tool' },
);
const alone = makeEntry(
  'news',
  { title: 'Guidelines drafted', published: '2019-05-13', countries: ['nepal'] },
  { slug: 'guidelines' },
);
const site = siteWith([nepal, mali, ...objectives, training, alone]);
const t = site.messages;
const activities = [training, alone];

/** The section under a heading. */
const sectionOf = (name: string) =>
  screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;

test('lists what happened by year, each activity with its days and format', () => {
  render(<WhatHappened site={site} country={nepal} activities={activities} />);
  const section = sectionOf(t.country.happened);
  expect(textsOf('heading', section, 3)).toEqual(['2018', '2019']);
  for (const year of ['2018', '2019'])
    expect(section.contains(document.getElementById(year))).toBe(true);
  const [tool, guidelines] = [...section.querySelectorAll('ol > li:has(time)')] as [
    HTMLElement,
    HTMLElement,
  ];
  expect(tool.textContent).toContain('11–14 September');
  expect(tool.textContent).toContain(t.formats.training);
  expect(tool.textContent).toContain('with Mali');
  expect(hrefsIn(tool)).toEqual([addressesIn('en').article(training.slug)]);
  expect(guidelines.textContent).toContain('13 May');
  expect(guidelines.textContent).not.toContain('Nepal');
  expect(hrefsIn(guidelines)).toEqual([addressesIn('en').article(alone.slug)]);
});

test('links the list of the country with its count', () => {
  render(<WhatHappened site={site} country={nepal} activities={activities} />);
  const path = { facet: 'country', value: 'nepal' } as const;
  expect(hrefOf(`${t.homePage.allNews} (2): Nepal`)).toBe(addressesIn('en').list(path));
});

const reported = (from: string, more: object) => ({
  from,
  year: 'calendar',
  counted: `People of ${from}`,
  by: 'A ministry',
  source: 'https://example.org/',
  ...more,
});
const courts = {
  reports: [
    reported('2016', { victims: 9 }),
    reported('2018', { victims: 1234 }),
    reported('2018', { victims: 7, by: 'A council' }),
    reported('2019', { convictions: 1 }),
  ],
  contradictions: [],
};

test('answers what changed, which law, which treaty, and how many victims in the newest year with a number', () => {
  const law = { type: 'law', about: 'A.', part: 'context', source: 'https://example.org/' };
  const act = { ...law, name: 'Act', date: '2012-07-12', crime: 'trafficking', main: true };
  const country = makeEntry('countries', {
    title: 'Niger',
    changed: 'A plan was made.',
    laws: [act],
    treaties: {
      untoc: { status: 'party', date: '2004-01-02' },
      trafficking: { status: 'not-a-party', date: '2017' },
      smuggling: { status: 'unknown' },
    },
    courts,
  });
  const { container } = render(<CountryAnswers site={site} country={country} />);
  const answers = [...container.querySelectorAll('dl > div')].map(({ textContent }) =>
    textContent?.replaceAll(/ +/g, ' '),
  );
  expect(answers).toEqual([
    'What changedA plan was made.',
    'LawsTrafficking 2012 Smuggling None found',
    'TreatiesConvention 2004 Trafficking Protocol No in 2017 Smuggling Protocol Not known',
    'Victims1,234 (2018; counted by: A ministry) 7 (2018; counted by: A council)',
  ]);
  cleanup();
  render(<CountryAnswers site={site} country={nepal} />);
  expect(screen.getByText('No report of a change was found.')).toBeDefined();
  expect(screen.getByText('no number')).toBeDefined();
});

test('has what was reported of victims and courts with the newest period first', () => {
  const country = makeEntry('countries', { courts });
  const { container } = render(<CourtReports site={site} courts={country.courts as Courts} />);
  expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    '2019',
    '2018',
    '2016',
  ]);
});

test('folds the years of a country only if it has more than ten activities', () => {
  const many = Array.from({ length: 11 }, (_, i) => ({ ...training, slug: `training-${i}` }));
  const { rerender } = render(<WhatHappened site={site} country={nepal} activities={many} />);
  expect(
    [...document.querySelectorAll('details summary')].map((summary) => summary.textContent),
  ).toEqual(['201811 activities']);
  rerender(<WhatHappened site={site} country={nepal} activities={many.slice(1)} />);
  expect(document.querySelector('details')).toBeNull();
});

test('links each year with activities to its place, and says how many there are', () => {
  const dates = ['2018-03-08', '2018'];
  render(
    <StripYears site={site}>
      {(year) => <StripYear site={site} year={year} dates={dates} href={`#${year}`} />}
    </StripYears>,
  );
  const items = screen
    .getAllByRole('listitem')
    .map((item) => [within(item).queryByRole('link')?.getAttribute('href'), item.textContent]);
  expect(items).toEqual([
    ['#2018', '2018: 2 activities'],
    [undefined, '2019: 0 activities'],
  ]);
});

const sections = ['What was done', 'Law', 'Context', 'Where sources differ'];
const described = makeEntry(
  'countries',
  {
    coordination: [{ fact: 'A committee coordinates.', source: 'https://example.org/' }],
    work: [
      {
        partner: 'iom',
        did: 'Sat on the committee.',
        part: 'took-part',
        source: 'https://example.org/',
      },
    ],
    coverage: 'Half of the reports could be read.',
  },
  {
    slug: 'nepal',
    body: `${sections.map((title) => `## ${title}\n\nText of ${title}.[^1]`).join('\n\n')}\n\n[^1]: A note.\n`,
  },
);

test('lists every section of a country’s page in its contents, once and in order', () => {
  render(<CountryPage site={siteWith([described, mali, training, alone])} country={described} />);
  const headings = screen.getAllByRole('heading', { level: 2 });
  const links = within(screen.getByRole('navigation', { name: t.onThisPage })).getAllByRole('link');
  const idOf = (heading: HTMLElement) =>
    heading.id || heading.closest('details')?.querySelector('[id]')?.id;
  // The treaties are in the section on the law, but readers look for them by name.
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    headings
      .map((heading) => `#${idOf(heading)}`)
      .flatMap((href) => (href === '#law' ? [href, '#treaties'] : [href])),
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('has one section on the law and one on the sources, each with its part of the text', () => {
  render(<CountryPage site={siteWith([described, mali, training, alone])} country={described} />);
  expect(sectionOf(t.country.law).textContent).toContain('Text of Law.');
  expect(textsOf('heading', sectionOf(t.country.law), 3)).toEqual([
    t.country.treaties,
    'Law',
    t.country.laws({ n: 0 }),
  ]);
  expect(textsOf('heading', sectionOf(t.sources), 3)).toEqual([
    'Where sources differ',
    t.country.notes({ n: 1 }),
    t.country.pages({ n: 1, country: 'Nepal' }),
    site.label('get-help'),
    t.syndication.citeWork,
  ]);
  // The references in the text are described by the heading of the notes.
  expect(document.getElementById('footnote-label')?.textContent).toBe(t.country.notes({ n: 1 }));
  expect(sectionOf(t.country.coverage).textContent).toContain('Half of the reports could be read.');
});
