import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  /** ISO 639 code of the language of the words. */
  of: string;
  children: ReactNode;
}

/** Words in their own language: marked as such where it is not that of the page, for voices and for hyphenation. */
export const InLanguage = ({ lang, of, children }: Props) => (of === lang ? children : <span lang={of}>{children}</span>);
