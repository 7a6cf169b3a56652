import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import type { ListPath } from '@/lib/routes';
import { pageLabel } from '@/lib/site';
import { FollowFiles } from './FollowFiles';

interface Followed {
  path: ListPath;
  label: string | undefined;
}

interface Props {
  lang: Lang;
  title: string;
  followed: readonly Followed[];
}

/** Everything that can be followed, each with its news feed and the calendar of its events. */
export function FollowList({ lang, title, followed }: Props) {
  const { syndication: t } = messages(lang);
  return (
    <section className="mt-10 max-w-headline">
      <h2 className="mb-2 text-xl">{title}</h2>
      <ul className="border-b border-rule">
        {followed.map(({ path, label = t.everything }) => (
          <li key={label} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule pt-1">
            <span>{label}</span>{' '}
            <span className="flex flex-wrap gap-x-4 text-sm">
              <FollowFiles lang={lang} section="news" path={path} label={sideBySide(lang, [pageLabel(lang, 'news'), label])} />{' '}
              <FollowFiles lang={lang} section="events" path={path} label={sideBySide(lang, [pageLabel(lang, 'events'), label])} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
