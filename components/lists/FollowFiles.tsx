import { Spaced } from '@/components/layout/Spaced';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { feedFormats, type ListPath, routes, type Section } from '@/lib/routes';

interface Props {
  lang: Lang;
  section: Section;
  path: ListPath;
  /** What the list is about, for screen readers. */
  label: string;
}

/** Links to the news feeds, or to the events calendar. */
export function FollowFiles({ lang, section, path: { facet, value }, label }: Props) {
  const t = messages(lang).syndication;
  const path = { facet, value };
  const files =
    section === 'news'
      ? feedFormats.map((format) => ({ href: routes.feed(lang, path, format), text: t.formats[format] }))
      : [{ href: routes.calendar(lang, path), text: t.calendar }];
  return (
    <Spaced>
      {files.map(({ href, text }) => (
        <a key={href} href={href} aria-label={labelled(lang, text, label)} className="inline-flex min-h-11 items-center sm:min-h-8">
          {text}
        </a>
      ))}
    </Spaced>
  );
}
