import { expect, it } from 'vitest';
import { lanesOf } from '@/lib/figures/lanes';
import { drawTimeline } from '@/lib/figures/timeline';

// One unit for each of the 1461 days from 2016 to 2019: positions are days of a calendar.
const sizes = { width: 1461, markWidth: 20, letterWidth: 10 };
const draw = (
  milestones: { date: string; end?: string; name?: string }[],
  activities: string[] = [],
) => drawTimeline({ milestones, activities, years: [2016, 2019], ...sizes });

it('starts a year at its first day', () => {
  expect(draw([]).years).toEqual([
    { year: 2016, x: 0 },
    { year: 2017, x: 366 },
    { year: 2018, x: 731 },
    { year: 2019, x: 1096 },
  ]);
});

it('extends a day, a month, a year and a period from the first day to the day after the last', () => {
  const spans = draw([
    { date: '2016-01-02' },
    { date: '2016-02' },
    { date: '2017' },
    { date: '2016-12-30', end: '2017-01-02' },
  ]).marks;
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [31, 60],
    [366, 731],
    [364, 368],
  ]);
});

it('stacks marks that would touch, in the lowest free lane', () => {
  const touch = (a: number, b: number) => Math.abs(a - b) < 20;
  expect(lanesOf([0, 10, 15, 25, 40], touch)).toEqual([0, 1, 2, 0, 1]);
  expect(draw([{ date: '2018-01-01' }, { date: '2018-01-02' }]).lanes).toBe(2);
});

it('puts names above the marks and names in their way, towards the middle', () => {
  const { marks, lanes } = draw([
    { date: '2016-01', name: 'The first' },
    { date: '2016-02', name: 'The second' },
    { date: '2016-05' },
    { date: '2019-11-01', name: 'The last' },
    { date: '2019-11-02' },
  ]);
  expect(marks.map(({ lane, name }) => ({ lane, name }))).toEqual([
    { lane: 0, name: { lane: 2, isLeft: true } },
    { lane: 0, name: { lane: 1, isLeft: true } },
    { lane: 0, name: undefined },
    { lane: 0, name: { lane: 2, isLeft: false } },
    { lane: 1, name: undefined },
  ]);
  expect(lanes).toBe(3);
});

it('counts activities by month and leaves out those without a month', () => {
  const { months, mostInAMonth } = draw([], ['2017-01-31', '2016-01', '2017-01-01', '2018']);
  expect(months.map(({ month, count }) => `${month} ${count}`)).toEqual(['2016-01 1', '2017-01 2']);
  expect(months.map(({ x }) => x)).toEqual([16, 382]);
  expect(mostInAMonth).toBe(2);
});

it('draws nothing if there is nothing to draw', () => {
  expect(draw([])).toMatchObject({ marks: [], months: [], lanes: 1, mostInAMonth: 0 });
});

it('runs from right to left if the script does', () => {
  const given = {
    milestones: [{ date: '2016-03' }, { date: '2018', end: '2019' }],
    activities: ['2017-05-01'],
    years: [2016, 2019] as const,
  };
  const [left, right] = (['ltr', 'rtl'] as const).map((direction) =>
    drawTimeline({ ...given, ...sizes, direction }),
  );
  const mirrored = (x: number) => 1461 - x;
  expect(right?.years.map(({ x }) => x)).toEqual(left?.years.map(({ x }) => mirrored(x)));
  expect(right?.marks.map(({ from, to }) => [from, to])).toEqual(
    left?.marks.map(({ from, to }) => [mirrored(from), mirrored(to)]),
  );
  expect(right?.marks.map(({ lane }) => lane)).toEqual(left?.marks.map(({ lane }) => lane));
});
