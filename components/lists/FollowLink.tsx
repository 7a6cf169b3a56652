import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes } from '@/lib/routes';

/** Link to the feed of a list of news; `label` says of which, for screen readers. */
export function FollowLink({ lang, path, label }: { lang: Lang; path: ListPath; label: string }) {
  const text = messages(lang).syndication.feed;
  return (
    <a
      href={routes.feed(lang, path)}
      aria-label={labelled(lang, text, label)}
      className="tap sm:min-h-8"
    >
      {text}
    </a>
  );
}
