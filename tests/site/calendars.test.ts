import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { hasDays } from '@/lib/content/queries/listed';
import { getAll, getCountries } from '@/lib/content/queries/queries';
import { type Lang, langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { filesEnding, readText } from './site';

const calendars = filesEnding('.ics');
const eventsOf = (address: string) =>
  new ICAL.Component(ICAL.parse(readText(address))).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const languages = openLanguages();
const eventsWithDays = (lang: Lang) => getAll(lang, 'events').filter(hasDays);

it.each(languages)('the calendar of all events has exactly those with known days: %s', (lang) => {
  const listed = eventsOf(routes.calendar(lang, {})).map(({ summary }) => summary);
  expect(listed.sort()).toEqual(
    eventsWithDays(lang)
      .map(({ title }) => title)
      .sort(),
  );
});

it.each(languages)('all events and every country have a calendar: %s', (lang) => {
  const wanted = [{}, ...getCountries(lang).map(({ slug }) => ({ facet: 'country', value: slug }) as const)];
  expect(calendars.filter((address) => langOf(address) === lang).sort()).toEqual(wanted.map((path) => routes.calendar(lang, path)).sort());
});

it('calendars have whole days, ends after starts, and unique identifiers', () => {
  const faults = calendars.flatMap((address) => {
    const events = eventsOf(address);
    const doubles = new Set(events.map(({ uid }) => uid)).size < events.length ? [`${address}: a UID is there twice`] : [];
    const wrong = events.filter(({ startDate, endDate }) => !startDate.isDate || !endDate.isDate || endDate.compare(startDate) <= 0);
    return [...doubles, ...wrong.map(({ summary }) => `${address}: ${summary}`)];
  });
  expectNone(faults);
});
