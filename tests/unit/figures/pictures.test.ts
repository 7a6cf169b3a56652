import { expect, test } from 'vitest';
import { drawAttendance, roomsOf, summarize } from '@/lib/charts/attendance';
import { compareCountries } from '@/lib/charts/comparison';
import { findGaps, gapsOf } from '@/lib/charts/court-gaps';
import { drawLawAxis, isAdopted, mainLaw } from '@/lib/charts/law-axis';
import { countWork } from '@/lib/charts/work-counts';
import { makeEntry, siteWith } from '@/tests/content-factory';

const source = 'https://example.org/';
const law = { type: 'law', about: 'It forbids.', part: 'context', source };
const work = (partner: string, did: string, part = 'acted') => ({ partner, did, part, source });
const country = (title: string, changes = {}) =>
  makeEntry('countries', { title, ...changes }, { slug: title.toLowerCase() });
const event = { title: 'A course', start: '2018-05-07', place: 'Town', format: 'training' };
const report = (slug: string, countries: string[], figures: object[], changes = {}) =>
  makeEntry('news', { title: slug, countries, figures, event, ...changes }, { slug });

const mali = country('Mali', {
  laws: [
    { ...law, name: 'Act', crime: 'both', main: true, date: '2012-07-12' },
    { ...law, name: 'Decree', crime: 'trafficking', date: '1999' },
    { ...law, name: 'Migration act', date: '2010' },
  ],
  work: [work('iom', 'It gave.'), work('iom', 'It came.', 'took-part'), work('A ministry', 'Led.')],
});
const nepal = country('Nepal', {
  treaties: {
    untoc: { status: 'party', date: '2011-12-23' },
    trafficking: { status: 'party' },
    smuggling: { status: 'not-a-party', date: '2017' },
  },
  laws: [
    {
      ...law,
      name: 'Draft',
      crime: 'smuggling',
      main: true,
      part: 'reviewed-draft',
      reviewed: '2018-05-24',
    },
  ],
  work: [work('iom', 'It sat.', 'took-part')],
});
const iom = makeEntry('partners', { title: 'IOM', acronym: 'IOM' }, { slug: 'iom' });
const count = (value: number, attendance?: string) => ({
  value,
  label: 'people',
  ...(attendance && { attendance }),
});
const site = siteWith([
  mali,
  nepal,
  iom,
  report('a', ['mali'], [count(40, 'exact'), count(14)]),
  report('b', ['mali', 'nepal'], [count(20, 'more-than'), count(60, 'about')]),
  report('c', ['nepal'], [count(5)]),
  report('d', ['nepal'], [count(9, 'exact')], { relation: 'context' }),
]);

test('a room is a figure that counts people who took part in what GLO.ACT did', () => {
  const rooms = roomsOf(site);
  expect(rooms.map(({ people, exactness }) => [people, exactness]).sort()).toEqual([
    [20, 'more-than'],
    [40, 'exact'],
    [60, 'about'],
  ]);
  expect(summarize(rooms)).toMatchObject({ rooms: 3, reports: 2, middle: 40 });
});

test('a room is at the day of the event, or at its own, as wide as that is known', () => {
  const figures = [count(40, 'exact'), { ...count(20, 'exact'), date: '2018-07' }];
  const [{ circles = [] } = {}] = drawAttendance(
    siteWith([mali, report('two', ['mali'], figures)]),
  ).rows;
  expect(circles.map(({ room, span }) => [room.date, span.width])).toEqual([
    ['2018-05-07', 0.27],
    ['2018-07', 8.49],
  ]);
});

test('a room is in the row of each of its countries, beside how many activities have a count', () => {
  expect(
    drawAttendance(site).rows.map(({ country: { slug }, circles, counted, of }) => [
      slug,
      circles.map(({ label }) => label).sort(),
      counted,
      of,
    ]),
  ).toEqual([
    ['mali', ['20+', '40', '60'], 2, 2],
    ['nepal', ['20+', '60'], 1, 2],
  ]);
});

test('circles do not touch, and their area is the number', () => {
  const [circles = []] = drawAttendance(site).rows.map((row) => row.circles);
  const places = circles.map(({ percent, shift, radius }) => ({ x: 3 * percent + shift, radius }));
  for (const [i, place] of places.slice(1).entries()) {
    const before = places[i];
    expect(place.x - (before?.x ?? 0)).toBeGreaterThanOrEqual(place.radius + (before?.radius ?? 0));
  }
  const radius = (label: string) => circles.find((circle) => circle.label === label)?.radius ?? 0;
  expect(radius('40') ** 2 / radius('20+') ** 2).toBeCloseTo(2, 0);
});

test('the numbers of neighbouring circles are above and below them in turn', () => {
  const rows = drawAttendance(site).rows.map(({ circles }) => circles.map((one) => one.isAbove));
  expect(rows).toEqual([
    [true, false, true],
    [true, false],
  ]);
});

test('the axis of law has what is dated within its years, and the rest is beside it', () => {
  const [first, second] = drawLawAxis(site).rows;
  expect(first?.laws.map((act) => act.law.name)).toEqual(['Act']);
  expect(first?.lawsBeside.map(({ name }) => name)).toEqual(['Decree']);
  expect(second?.treaties.map(({ key }) => key)).toEqual(['untoc']);
  expect(second?.treatiesBeside.map(({ key }) => key)).toEqual(['trafficking', 'smuggling']);
  expect(second?.laws.map((act) => act.law.name)).toEqual(['Draft']);
});

test('the main law on a crime may be on both', () => {
  expect(mainLaw(mali, 'smuggling')?.name).toBe('Act');
  expect(mainLaw(mali, 'trafficking')?.name).toBe('Act');
  expect(mainLaw(nepal, 'trafficking')).toBeUndefined();
});

test.each([
  ['supported', true],
  ['context', true],
  ['reviewed-draft', false],
])('a law that GLO.ACT has the part "%s" in counts as passed: %s', (part, isPassed) => {
  const { laws } = country('Mali', { laws: [{ ...law, name: 'Act', part }] });
  expect(laws.map(isAdopted)).toEqual([isPassed]);
});

test('the comparison is by name', () =>
  expect(compareCountries(site).map((row) => row.country.slug)).toEqual(['mali', 'nepal']));

test('counts the entries of each partner, where it did something, and the other organizations', () => {
  const { partners, rows, others } = countWork(site);
  expect(partners.map(({ entries, countries, actedIn }) => [entries, countries, actedIn])).toEqual([
    [3, 2, 1],
  ]);
  expect(rows.map((row) => row.others)).toEqual([1, 0]);
  expect(others).toBe(1);
});

const reports = [
  { from: '2014', year: 'calendar', victims: 0, counted: 'All', by: 'Police', source },
  {
    from: '2015-07',
    until: '2016-07',
    year: 'fiscal',
    prosecutions: 3,
    counted: 'All',
    by: 'Courts',
    source,
  },
  {
    from: '2017',
    until: '2019',
    year: 'calendar',
    convictions: 9,
    counted: 'All',
    by: 'Courts',
    source,
  },
] as const;

test('a zero is a number, a fiscal year is that in which it ends, and several years in one fill none', () => {
  const years = Object.fromEntries(
    gapsOf({ reports: [...reports] }).map((gap) => [gap.indicator, gap.years]),
  );
  expect(years).toEqual({
    victims: [2015, 2016, 2017, 2018, 2019],
    cases: [2014, 2015, 2017, 2018, 2019],
    convictions: [2014, 2015, 2016, 2017, 2018, 2019],
  });
  expect(
    findGaps([{ courts: undefined }, { courts: { reports: [...reports], contradictions: [] } }]),
  ).toEqual({
    empty: 18 + 16,
    all: 36,
  });
});
