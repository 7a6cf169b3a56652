import { DateText } from '@/components/lists/DateText';
import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';

/** An event in three lines: name, when, where. */
export function EventSummary({ lang, event }: { lang: string; event: Entry<'events'> }) {
  return (
    <div>
      <p>
        <a href={routes.event(lang, event.slug)} className="inline-block py-1">
          {event.title}
        </a>
      </p>
      <p className="text-soft">
        <DateText lang={lang} start={event.start} end={event.end} />
        <br />
        {event.place}
        <br />
        {messages(lang).formats[event.format]}
      </p>
    </div>
  );
}
