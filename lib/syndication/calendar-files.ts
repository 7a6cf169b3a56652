import { getAll, getFollowed, getUpdated } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, hasCalendar, routes } from '@/lib/routes';
import { absolute, pageLabel } from '@/lib/site';
import { type CalendarEvent, printCalendar } from './calendar';
import { itemName } from './stable-id';

/** Every calendar of a language by its address: one of all events, one for each country. Each is printed on demand. */
export const calendarFiles = (lang: Lang): Map<string, () => string> =>
  new Map(
    getFollowed(lang)
      .filter(({ path }) => hasCalendar(path))
      .map(({ path, label }) => {
        const events = () => getAll(lang, 'events', path).map((event) => calendarEvent(lang, event));
        return [routes.calendar(lang, path), () => printCalendar(calendarTitle(lang, label), getUpdated(), events())];
      }),
  );

/** An event as a calendar shows it, with a note if it is not GLO.ACT's own. */
function calendarEvent(lang: Lang, event: Entry<'events'>): CalendarEvent {
  const url = absolute(addressOf(lang, event));
  const note = event.relation === 'project' ? [] : [messages(lang).relationNotes[event.relation]];
  return {
    name: itemName(lang, `events/${event.slug}`),
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
  const { siteName: site, syndication: t } = messages(lang);
  return label
    ? t.calendarTitleOf({ site, section: pageLabel(lang, 'events'), label })
    : t.calendarTitle({ site, section: pageLabel(lang, 'events') });
}
