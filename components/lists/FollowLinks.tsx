import type { ComponentProps } from 'react';
import { messages } from '@/lib/i18n/messages';
import { FollowFiles } from './FollowFiles';

/** Feeds or calendar of a list, in a line at its end; a past year has none. */
export function FollowLinks(props: ComponentProps<typeof FollowFiles>) {
  if (props.path.facet === 'year') return null;
  const t = messages(props.lang);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-soft print:hidden">
      <span>{t.syndication.follow + t.marks.colon}</span> <FollowFiles {...props} />
    </p>
  );
}
