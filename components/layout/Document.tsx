import type { ReactNode } from 'react';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { displayFont } from './display-font';
import { Raw } from './Raw';
import { SiteFooter } from './SiteFooter';

/** Pages are prefetched when a reader points at their link; files (calendars, data) are not, nor pages about help, which nobody should seem to have opened. */
const speculation = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: ['/*.*', '/*/get-help/*', '/*/staying-safe-online/*'] } }] },
      eagerness: 'moderate',
    },
  ],
});

/** Set only by `npm run dev`: the address that reports changes in content/. */
const contentEvents = process.env['NEXT_PUBLIC_CONTENT_EVENTS'];

/** The HTML document around a page. */
export function Document({ lang, children }: { lang: Lang; children: ReactNode }) {
  const t = messages(lang);
  return (
    <html lang={lang} dir={languageOf(lang).direction} className={displayFont.variable}>
      <body className="flex min-h-screen flex-col font-sans text-base">
        <a
          href="#content"
          className="sr-only z-10 bg-teal text-on-teal focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:px-4 focus:py-3"
        >
          {t.skip}
        </a>
        {children}
        <SiteFooter lang={lang} />
        <Raw as="script" type="speculationrules" html={speculation} />
        {contentEvents && (
          <Raw as="script" html={`new EventSource(${JSON.stringify(contentEvents)}).onmessage = () => location.reload()`} />
        )}
      </body>
    </html>
  );
}
