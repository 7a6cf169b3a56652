import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { hasDays } from '@/lib/content/queries/listed';
import { type CalendarEvent, printCalendar } from '@/lib/syndication/calendar';

const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  name: 'events/one',
  url: 'https://site.example/en/events/one/',
  title: 'A meeting',
  description: 'Officials met.',
  place: 'Kathmandu, Nepal',
  start: '2018-12-03',
  ...fields,
});

const print = (...events: CalendarEvent[]) => printCalendar('Events', '2026-01-02', events);
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('a calendar shows an event of one day as that day, in any time zone', () => {
  const [only] = read(print(event()));
  expect([only?.startDate.isDate, String(only?.startDate), String(only?.endDate)]).toEqual([
    true,
    '2018-12-03',
    '2018-12-04',
  ]);
});

test('a calendar ends an event of several days on the day after the last, over the end of a year too', () => {
  const [only] = read(print(event({ start: '2018-12-30', end: '2018-12-31' })));
  expect([String(only?.startDate), String(only?.endDate)]).toEqual(['2018-12-30', '2019-01-01']);
});

test('a calendar leaves out an event if only its month or year is known', () => {
  const events = [
    event({ start: '2018-12' }),
    event({ start: '2018' }),
    event({ start: '2018-12-03', end: '2018-12' }),
    event(),
  ];
  expect(events.map(hasDays)).toEqual([false, false, false, true]);
  expect(read(print(...events))).toHaveLength(1);
});

test('a calendar keeps the identifier of an event when its title, date and address change', () => {
  const uid = (fields: Partial<CalendarEvent>) => read(print(event(fields)))[0]?.uid;
  expect(uid({ title: 'Another', start: '2019-01-01', url: 'https://elsewhere.example/' })).toBe(
    uid({}),
  );
  expect(uid({ name: 'events/two' })).not.toBe(uid({}));
});

test('a calendar is stamped with the day of the last change, not the time of the build', () => {
  expect(print(event())).toContain('DTSTAMP:20260102T000000Z');
  expect(print(event())).toBe(print(event()));
});

test('a calendar is valid without events', () => expect(read(print())).toEqual([]));

test('a calendar escapes its name too', () => {
  expect(printCalendar('Site: events, Brazil;\nnew', '2026-01-01', [])).toContain(
    'X-WR-CALNAME:Site: events\\, Brazil\\;\\nnew\r\n',
  );
});
