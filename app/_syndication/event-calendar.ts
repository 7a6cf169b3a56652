import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import type { CalendarEvent } from '@/lib/syndication/calendar';
import { firstSlug } from '@/lib/syndication/stable-id';

/** An event as a calendar shows it; one that is not GLO.ACT's own says so. */
export function calendarEvent(lang: Lang, event: Entry<'events'>): CalendarEvent {
  const url = absolute(routes.event(lang, event.slug));
  const note = event.relation === 'project' ? [] : [messages(lang).relationNotes[event.relation]];
  return {
    name: `events/${firstSlug(event)}`,
    url,
    title: event.title,
    description: [event.summary, ...note, url].join('\n\n'),
    place: event.place,
    start: event.start,
    end: event.end,
  };
}

/** Name of a calendar as a calendar program lists it. */
export function calendarTitle(lang: Lang, label: string | undefined): string {
  const { siteName: site, nav, syndication: t } = messages(lang);
  return label ? t.calendarTitleOf({ site, section: nav.events, label }) : t.calendarTitle({ site, section: nav.events });
}
