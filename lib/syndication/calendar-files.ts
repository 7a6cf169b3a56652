import { getAll, getFollowed, getUpdated } from '@/lib/content/index';
import { hasDays } from '@/lib/content/listed';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { type CalendarEvent, printCalendar } from './calendar';
import { firstSlug, itemName } from './stable-id';

/** Every calendar of a language by its address: one of all events, one for each country and objective, one for each event. Each is printed on demand. */
export function calendarFiles(lang: Lang): Map<string, () => string> {
  const updated = getUpdated();
  const print = (title: string, events: readonly Entry<'events'>[]) => () =>
    printCalendar(
      title,
      updated,
      events.map((event) => calendarEvent(lang, event)),
    );
  return new Map([
    ...getFollowed(lang, 'events').map(
      ({ path, label }) => [routes.calendar(lang, path), print(calendarTitle(lang, label), getAll(lang, 'events', path))] as const,
    ),
    ...getAll(lang, 'events')
      .filter(hasDays)
      .map((event) => [routes.eventCalendar(lang, event.slug), print(event.title, [event])] as const),
  ]);
}

/** An event as a calendar shows it, with a note if it is not GLO.ACT's own. */
function calendarEvent(lang: Lang, event: Entry<'events'>): CalendarEvent {
  const url = absolute(addressOf(lang, event));
  const note = event.relation === 'project' ? [] : [messages(lang).relationNotes[event.relation]];
  return {
    name: itemName(lang, `events/${firstSlug(event)}`),
    url,
    title: event.title,
    description: [event.summary, ...note, url].join('\n\n'),
    place: event.place,
    start: event.start,
    end: event.end,
  };
}

/** Name of a calendar in a calendar program. */
function calendarTitle(lang: Lang, label: string | undefined): string {
  const { siteName: site, nav, syndication: t } = messages(lang);
  return label ? t.calendarTitleOf({ site, section: nav.events, label }) : t.calendarTitle({ site, section: nav.events });
}
