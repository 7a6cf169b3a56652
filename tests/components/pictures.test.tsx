import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AttendanceChart } from '@/app/[lang]/about/results/attendance-chart';
import { Timeline } from '@/app/[lang]/about/timeline/timeline';
import { CountryCards } from '@/app/[lang]/countries/country-cards';
import { CourtSquares } from '@/app/[lang]/findings/court-squares';
import { LawSquares } from '@/app/[lang]/findings/law-squares';
import { RoomCircles } from '@/app/[lang]/findings/room-circles';
import { WorldMap } from '@/app/[lang]/world-map';
import { YearRows } from '@/components/figures/Chart';
import { CountryShape } from '@/components/figures/CountryShape';
import { makeTimeAxis } from '@/lib/figures/time-axis';
import { makeEntry, siteWith } from '../content-factory';
import { hrefOf } from './shown';

const country = (slug: string, title: string, iso3: string, region: string) =>
  makeEntry('countries', { title, summary: `What happened in ${title}.`, iso3, region }, { slug });
const milestone = (slug: string, date: string, title: string, countries: string[] = []) =>
  makeEntry('milestones', { date, title, countries }, { slug });

const nepal = country('nepal', 'Nepal', 'NPL', 'Asia');
const mali = country('mali', 'Mali', 'MLI', 'Africa');
const pakistan = country('pakistan', 'Pakistan', 'PAK', 'Asia');

const site = siteWith([nepal, mali, pakistan]);

it('the map links each country, with its number of activities, in the order of the regions', () => {
  const counts = [nepal, mali].map((country, i) => ({ country, count: [7, 1][i] ?? 0 }));
  render(<WorldMap site={site} countries={counts} />);
  const links = within(screen.getByRole('group', { name: /World map/ })).getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual(
    [
      ['Mali: 1 activity', '/en/countries/mali/'],
      ['Nepal: 7 activities', '/en/countries/nepal/'],
    ],
  );
});

it('the map has the disclaimer of the United Nations, and names a disputed boundary only if it shows one', () => {
  const { rerender } = render(<WorldMap site={site} countries={[{ country: nepal, count: 7 }]} />);
  expect(
    screen.getByText(
      /designations used on this map do not imply official endorsement or acceptance by the United Nations/,
    ),
  ).toBeDefined();
  expect(screen.queryByText(/Line of Control/)).toBeNull();
  rerender(<WorldMap site={site} countries={[{ country: pakistan, count: 7 }]} />);
  expect(screen.getByText(/Line of Control/)).toBeDefined();
});

it('the timeline links each milestone to its place in the list', () => {
  const milestones = [
    milestone('start', '2015-07', 'The start'),
    milestone('launch', '2016-01-21', 'The launch', ['nepal']),
  ];
  const timed = siteWith(milestones);
  render(<Timeline site={timed} milestones={timed.milestones} dates={['2016-05-01']} />);
  const links = within(screen.getByRole('group')).getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual(
    [
      ['July 2015: The start', '#2015-07-start'],
      ['21 January 2016: The launch', '#2016-01-21-launch'],
    ],
  );
  expect(hrefOf('2016: 1 activity')).toBe('/en/events/#2016');
});

it('screen readers read out an outline that has a name, and no other', () => {
  render(<CountryShape iso3="NPL" size={400} title="Outline of Nepal" />);
  expect(screen.getByRole('img', { name: 'Outline of Nepal' })).toBeDefined();
  cleanup();
  render(<CountryShape iso3="NPL" size={400} />);
  expect(screen.queryByRole('img')).toBeNull();
});

it('the cards are under their region, each with its summary and the number of activities', () => {
  const report = makeEntry('news', { countries: ['nepal'] });
  render(<CountryCards site={siteWith([nepal, report])} />);
  const asia = screen.getByRole('heading', { name: 'Asia' }).closest('section') as HTMLElement;
  expect(hrefOf('Nepal', asia)).toBe('/en/countries/nepal/');
  expect(within(asia).getByText('1 activity')).toBeDefined();
  expect(within(asia).getByText('What happened in Nepal.')).toBeDefined();
});

it('the last of many years ends where the axis ends, in both directions', () => {
  for (const [direction, end] of [
    ['ltr', 100],
    ['rtl', 0],
  ] as const) {
    cleanup();
    const { container } = render(
      <YearRows axis={makeTimeAxis([2000, 2020], direction).years}>{null}</YearRows>,
    );
    const last = [...container.querySelectorAll('text')].at(-1);
    expect(last?.getAttribute('text-anchor')).toBe('end');
    expect(Number.parseFloat(last?.getAttribute('x') ?? '')).toBeCloseTo(end, 1);
  }
});

it('the table of attendance names the whole project where a report names no country', () => {
  const figures = [{ value: 40, label: 'officials', attendance: 'exact' }];
  const event = { title: 'A course', start: '2018-05-07', place: 'Town', format: 'training' };
  const report = (slug: string, countries: string[]) =>
    makeEntry('news', { title: slug, countries, figures, event }, { slug });
  const site = siteWith([nepal, report('one', ['nepal']), report('all', [])]);
  const picture = { title: 'Rooms', lead: 'Rooms.' };
  const { container } = render(<AttendanceChart site={site} picture={picture} />);
  const heads = [...container.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
  expect(heads.toSorted()).toEqual(['Nepal', 'The whole project']);
});

it('the middle room has its number, and one that is not counted exactly is dashed', () => {
  const event = { title: 'A course', start: '2018-05-07', place: 'Town', format: 'training' };
  const report = (value: number, attendance: string) =>
    makeEntry(
      'news',
      { figures: [{ value, label: 'officials', attendance }], event },
      { slug: `a-${value}` },
    );
  const rooms = [report(40, 'exact'), report(20, 'more-than'), report(25, 'exact')];
  const { container } = render(<RoomCircles site={siteWith(rooms)} />);
  expect(
    [...container.querySelectorAll('circle')].map((circle) => circle.getAttribute('class')),
  ).toEqual([expect.stringContaining('stroke-teal'), 'fill-amber', 'fill-teal']);
  expect(screen.getByText('25')).toBeDefined();
});

it('the squares of the laws name the countries without one, and a draft is none', () => {
  const law = { name: 'Act', type: 'law', about: 'A.', source: 'https://example.org/', main: true };
  const withLaw = (slug: string, title: string, part: string) =>
    makeEntry('countries', { title, laws: [{ ...law, crime: 'smuggling', part }] }, { slug });
  const countries = [
    withLaw('mali', 'Mali', 'context'),
    withLaw('nepal', 'Nepal', 'reviewed-draft'),
  ];
  render(<LawSquares site={siteWith(countries)} />);
  const [trafficking, smuggling] = screen.getAllByRole('definition');
  const names = (of: HTMLElement | undefined) =>
    of
      ? within(of)
          .getAllByRole('link')
          .map(({ textContent }) => textContent)
      : [];
  expect(names(trafficking)).toEqual(['Mali', 'Nepal']);
  expect(names(smuggling)).toEqual(['Nepal']);
});

it('the squares of the courts say in words for which years a number was found', () => {
  const report = {
    from: '2015',
    year: 'calendar',
    victims: 3,
    by: 'Police',
    counted: 'Victims',
    source: 'https://example.org/',
  };
  const courts = { reports: [report], contradictions: [] };
  const counted = makeEntry('countries', { title: 'Nepal', courts }, { slug: 'nepal' });
  render(<CourtSquares site={siteWith([counted, mali])} />);
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    ...Array(3).fill('no number'),
    '2015',
    ...Array(2).fill('no number'),
  ]);
  expect(hrefOf('Nepal')).toBe('/en/countries/nepal/#courts');
  expect(hrefOf('Mali')).toBe('/en/countries/mali/');
});
