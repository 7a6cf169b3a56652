import type { ReactNode } from 'react';
import { languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { displayFont } from './display-font';
import { InLanguage } from './InLanguage';
import { Raw } from './Raw';
import { TapLink } from './TapLink';

/**
 * Pages are prefetched when a reader points at their link; files (data) are not, nor pages
 * about help, which nobody should seem to have opened.
 */
const where = {
  and: [
    { href_matches: '/*' },
    { not: { href_matches: ['/*.*', '/*/get-help/*', '/*/staying-safe-online/*'] } },
  ],
};
const speculation = JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });

/**
 * Set only by `npm run dev`: the address that tells how many milliseconds ago content/ was changed.
 */
const contentEvents = process.env['NEXT_PUBLIC_CONTENT_EVENTS'];
const reload = `new EventSource('${contentEvents}').onmessage = ({ data }) => performance.now() > data && location.reload()`;

/** The HTML document around a page. */
export function Document({ site, children }: { site: Site; children: ReactNode }) {
  const t = site.messages;
  return (
    <html lang={site.lang} dir={site.direction} className={displayFont.variable}>
      <body
        className={`${languageOf(site.lang).script === 'Cyrl' ? 'hyphens-auto ' : ''}flex min-h-screen flex-col font-sans text-base`}
      >
        <a
          href="#content"
          className="sr-only z-10 bg-teal text-on-teal focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:px-4 focus:py-3"
        >
          {t.skip}
        </a>
        {children}
        <SiteFooter site={site} />
        {/* What was prefetched before an edit would not show it. */}
        {contentEvents ? (
          <Raw as="script" html={reload} />
        ) : (
          <Raw as="script" type="speculationrules" html={speculation} />
        )}
      </body>
    </html>
  );
}

/** Who the site is and is not, and the pages about the site. */
function SiteFooter({ site }: { site: Site }) {
  const t = site.messages;
  return (
    <footer className="mt-auto border-t border-rule bg-panel text-sm break-inside-avoid print:mt-2">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-8 px-4 py-8 sm:px-6 print:px-0 print:py-1">
        <div className="max-w-measure">
          <p className="font-semibold">{t.siteName}</p>
          <p className="mt-1 text-soft">{t.notice}</p>
          <p className="mt-1 text-soft print:hidden">{t.noTracking}</p>
          <p className="mt-1 hidden print:block">
            <bdi data-address="" className="page-address" />
          </p>
        </div>
        {/* Without styles the menu of the header is closed, and its links are here. */}
        <ul className="hidden">
          {site.menu('main').map(({ href, label, lang }) => (
            <li key={href}>
              <a href={href}>
                <InLanguage site={site} of={lang}>
                  {label}
                </InLanguage>
              </a>
            </li>
          ))}
        </ul>
        <nav aria-label={site.label('about-this-site')} className="max-sm:w-full print:hidden">
          <ul className="columns-[2_7.5rem] gap-x-4">
            {[...site.menu('footer'), ...site.partsAboutThisSite()].map((link) => (
              <li key={link.href} className="break-inside-avoid">
                <FooterLink site={site} {...link} />
              </li>
            ))}
            {site.hasCopies() && (
              <li data-site-only="" className="break-inside-avoid">
                <FooterLink site={site} {...site.link('take-away')} />
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

const FooterLink = ({ site, href, label, lang }: { site: Site } & ReturnType<Site['link']>) => (
  <TapLink
    href={href}
    text={
      <InLanguage site={site} of={lang}>
        {label}
      </InLanguage>
    }
    look="hyphens-auto pointer-fine:min-h-8"
  />
);
