import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** The rest of the name of a link, for voices: what the words in sight are about. An aria-label could not say in which language its words are. */
export const UnseenLabel = ({ lang, children }: { lang: Lang; children: ReactNode }) => (
  <span className="sr-only">
    {messages(lang).marks.colon} {children}
  </span>
);
