import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { hasDays } from '@/lib/content/queries/listed';
import { getAll } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { readText } from './site';

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
