import type { ReactNode } from 'react';

/** A link that stands alone, with room for a finger; `look` adds classes. */
export const TapLink = ({ href, text, look }: { href: string; text: ReactNode; look?: string }) => (
  <a href={href} className={look ? `tap ${look}` : 'tap'}>
    {text}
  </a>
);
