import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  href: string;
  /** What the source reports, for screen readers. */
  about: string;
  /** "Source", if not given. */
  label?: string;
}

/** A link to the source of a single fact. */
export function SourceLink({ lang, href, about, label = messages(lang).source }: Props) {
  return (
    <a href={href} className="text-soft" aria-label={labelled(lang, label, about)}>
      {label}
    </a>
  );
}
