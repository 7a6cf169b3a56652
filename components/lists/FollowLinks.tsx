import type { ComponentProps } from 'react';
import { messages } from '@/lib/i18n/messages';
import { hasCalendar } from '@/lib/routes';
import { FollowFiles } from './FollowFiles';

/** Feed or calendar of a list, in a line at its end; a past year has neither, and an objective no calendar. */
export function FollowLinks(props: ComponentProps<typeof FollowFiles>) {
  const { section, path } = props;
  if (path.facet === 'year' || (section === 'events' && !hasCalendar(path))) return null;
  const t = messages(props.lang);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-soft print:hidden">
      <span>{t.syndication.follow + t.marks.colon}</span> <FollowFiles {...props} />
    </p>
  );
}
