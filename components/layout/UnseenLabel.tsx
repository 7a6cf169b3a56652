import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** The rest of a link's name, for screen readers. Unlike an aria-label, it can say which language its words are in. */
export const UnseenLabel = ({ lang, children }: { lang: Lang; children: ReactNode }) => (
  <span className="sr-only">
    {messages(lang).marks.colon} {children}
  </span>
);
