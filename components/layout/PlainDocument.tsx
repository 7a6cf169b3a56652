import type { ReactNode } from 'react';
import { languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

/** The HTML document around a page of help: no font, no menu, nothing that is loaded besides the stylesheet. */
export const PlainDocument = ({ site, children }: { site: Site; children: ReactNode }) => (
  <html lang={site.lang} dir={site.direction}>
    <body
      className={`${languageOf(site.lang).script === 'Cyrl' ? 'hyphens-auto ' : ''}plain font-sans text-base`}
    >
      {children}
    </body>
  </html>
);
