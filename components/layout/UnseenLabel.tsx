import type { ReactNode } from 'react';
import type { Site } from '@/lib/site';

/**
 * The rest of a link's name, for screen readers. Unlike an aria-label, it can say which language
 * its words are in.
 */
export const UnseenLabel = ({ site, children }: { site: Site; children: ReactNode }) => (
  <span className="sr-only">
    {site.messages.punctuation.colon} {children}
  </span>
);
