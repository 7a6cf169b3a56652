import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { getFollowed, getListed } from '@/lib/content/index';
import { type Lang, langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { filesEnding, readText } from './page-head';

const calendars = filesEnding('.ics');
const eventsOf = (address: string) =>
  new ICAL.Component(ICAL.parse(readText(address))).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const languages = openLanguages();
const knownIn = (lang: Lang) => getListed(lang, 'events').filter(({ start, end = start }) => start.length === 10 && end.length === 10);

it.each(languages)('has every event of which the days are known in the calendar of all, and no other: %s', (lang) => {
  expect(
    eventsOf(routes.calendar(lang, {}))
      .map(({ summary }) => summary)
      .sort(),
  ).toEqual(
    knownIn(lang)
      .map(({ title }) => title)
      .sort(),
  );
});

it.each(languages)('has a calendar for each event, each country and each objective: %s', (lang) => {
  expect(calendars.filter((address) => langOf(address) === lang)).toHaveLength(getFollowed(lang, 'events').length + knownIn(lang).length);
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
