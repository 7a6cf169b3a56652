import ical, { ICalEventTransparency } from 'ical-generator';
import { hasDays } from '@/lib/content/queries/listed';
import { getAll, getFollowed, getUpdated } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { printable } from '@/lib/escape-markup';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, hasCalendar, routes } from '@/lib/routes';
import { absolute, pageLabel } from '@/lib/site';
import { itemName, stableId } from './stable-id';

/** Every calendar of a language by its address: one of all events, one for each country. Each is printed on demand. */
export const calendarFiles = (lang: Lang): Map<string, () => string> =>
  new Map(
    getFollowed(lang)
      .filter(({ path }) => hasCalendar(path))
      .map(({ path, label }) => {
        const events = () =>
          getAll(lang, 'events', path).map((event) => calendarEvent(lang, event));
        return [
          routes.calendar(lang, path),
          () => printCalendar(calendarTitle(lang, label), getUpdated(), events()),
        ];
      }),
  );

/** An event as a calendar shows it, with a note if it is not GLO.ACT's own. */
function calendarEvent(lang: Lang, event: Entry<'events'>) {
  const url = absolute(addressOf(lang, event));
  const note = event.relation === 'project' ? [] : [messages(lang).relationNotes[event.relation]];
  return {
    name: itemName(lang, `events/${event.slug}`),
    url,
    title: event.title,
    description: [event.summary, ...note, url].join('\n\n'),
    place: event.place,
    start: event.start,
    ...(event.end && { end: event.end }),
  };
}

export type CalendarEvent = ReturnType<typeof calendarEvent>;

function calendarTitle(lang: Lang, label: string | undefined): string {
  const { siteName: site, syndication: t } = messages(lang);
  return label
    ? t.calendarTitleOf({ site, section: pageLabel(lang, 'events'), label })
    : t.calendarTitle({ site, section: pageLabel(lang, 'events') });
}

/** A calendar of whole days, without the events whose days are not known; `changed` is the day on which the content last changed. */
export function printCalendar(
  title: string,
  changed: string,
  events: readonly CalendarEvent[],
): string {
  const calendar = ical({
    // The package escapes the texts of events, but not this one.
    name: printable(title)
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r?\n|\r/g, '\\n'),
    prodId: { company: 'GLO.ACT information archive', product: 'Events' },
  });
  for (const { name, url, title: summary, description, place, start, end = start } of events.filter(
    hasDays,
  )) {
    calendar.createEvent({
      id: stableId(name),
      stamp: new Date(changed),
      allDay: true,
      start: new Date(start),
      // iCalendar ends whole days on the day after the last.
      end: new Date(`${end}T24:00Z`),
      summary: printable(summary),
      description: printable(description),
      location: printable(place),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
