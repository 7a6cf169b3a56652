import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { hasCalendar, type ListPath, routes, type Section } from '@/lib/routes';

/** Link to the news feed or to the calendar of events of a list, if it has one; `label` says of which, for screen readers. */
export function FollowLink({
  lang,
  section,
  path,
  label,
}: {
  lang: Lang;
  section: Section;
  path: ListPath;
  label: string;
}) {
  const t = messages(lang).syndication;
  if (section === 'events' && !hasCalendar(path)) return null;
  const [href, text] =
    section === 'news'
      ? [routes.feed(lang, path), t.feed]
      : [routes.calendar(lang, path), t.calendar];
  return (
    <a href={href} aria-label={labelled(lang, text, label)} className="tap sm:min-h-8">
      {text}
    </a>
  );
}
