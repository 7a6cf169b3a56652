import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { getFollowed, getListed } from '@/lib/content/index';
import { expectNone } from '../expect-none';
import { filesEnding, readText } from './page-head';

const calendars = filesEnding('.ics');
const eventsOf = (address: string) =>
  new ICAL.Component(ICAL.parse(readText(address))).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const known = getListed('en', 'events').filter(({ start, end = start }) => start.length === 10 && end.length === 10);

it('has every event of which the days are known in the calendar of all, and no other', () => {
  expect(
    eventsOf('/en/calendars/events.ics')
      .map(({ summary }) => summary)
      .sort(),
  ).toEqual(known.map(({ title }) => title).sort());
});

it('has a calendar for each event, each country and each objective', () => {
  expect(calendars).toHaveLength(getFollowed('en', 'events').length + known.length);
});

it('has whole days in calendars, ends after starts, and no identifier twice', () => {
  const faults = calendars.flatMap((address) => {
    const events = eventsOf(address);
    const doubles = new Set(events.map(({ uid }) => uid)).size < events.length ? [`${address}: a UID stands twice`] : [];
    const wrong = events.filter(({ startDate, endDate }) => !startDate.isDate || !endDate.isDate || endDate.compare(startDate) <= 0);
    return [...doubles, ...wrong.map(({ summary }) => `${address}: ${summary}`)];
  });
  expectNone(faults);
});

it('folds every line of a calendar at 75 octets', () => {
  const long = (address: string) =>
    readText(address)
      .split('\r\n')
      .some((line) => Buffer.byteLength(line) > 75);
  expectNone(calendars.filter(long));
});
