import ical, { ICalEventTransparency } from 'ical-generator';
import { hasDays } from '@/lib/content/queries/listed';
import { printable } from './printable';
import { stableId } from './stable-id';

export interface CalendarEvent {
  /** A name that never changes, "events/2018-12-13-meeting". */
  name: string;
  url: string;
  title: string;
  description: string;
  place: string;
  start: string;
  end?: string | undefined;
}

const dayMs = 86_400_000;

/** A calendar of whole days, without the events whose days are not known; `changed` is the day on which the content last changed. */
export function printCalendar(title: string, changed: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    // The package escapes the texts of events, but not this one.
    name: printable(title)
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r?\n|\r/g, '\\n'),
    prodId: { company: 'GLO.ACT information archive', product: 'Events' },
  });
  for (const { name, url, title: summary, description, place, start, end = start } of events.filter(hasDays)) {
    calendar.createEvent({
      id: stableId(name),
      stamp: new Date(changed),
      allDay: true,
      start: new Date(start),
      // iCalendar ends whole days on the day after the last.
      end: new Date(Date.parse(end) + dayMs),
      summary: printable(summary),
      description: printable(description),
      location: printable(place),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
