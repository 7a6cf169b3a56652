import type { ReactNode } from 'react';
import type { Translation } from '@/lib/content/schema/entry';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { Correction } from './Correction';
import { DisclosureSummary } from './Fold';
import { WordsOf } from './InLanguage';
import { TapLink } from './TapLink';
import { LagNotice, TranslationNotice } from './TranslationNotice';

interface Props {
  site: Site;
  /** The page above this one. */
  above: { href: string; label: string; lang?: Lang };
  address: string;
  translation?: Translation | undefined;
  children: ReactNode;
}

/**
 * A page of help by itself: the way back, the languages behind one word, and at the end who made
 * it. Its numbers come from the original, so that a translation that is late says so there, too.
 */
export const PlainFrame = ({ site, above, address, translation, children }: Props) => (
  <>
    <header className="mx-auto flex max-w-measure items-start justify-between gap-x-4 border-b border-rule px-4 text-sm print:hidden">
      <a href={above.href} className="tap">
        <span aria-hidden="true" className="me-2">
          ‹
        </span>
        <WordsOf site={site} item={above}>
          {above.label}
        </WordsOf>
      </a>
      <Languages site={site} address={address} />
    </header>
    <main className="mx-auto max-w-measure px-4 pb-8 print:p-0">
      {children}
      <div className="plain-notice mt-10">
        <LagNotice site={site} address={address} translation={translation} />
        <TranslationNotice site={site} address={address} translation={translation} />
        <Correction site={site} address={address} />
      </div>
    </main>
    <footer className="mx-auto max-w-measure border-t border-rule px-4 py-4 text-xs text-soft print:hidden">
      <p>{site.messages.notice}</p>
      <p>
        <TapLink href={site.address.page('home')} text={site.messages.siteName} />
      </p>
    </footer>
  </>
);

/** The languages that have the page. */
function Languages({ site, address }: { site: Site; address: string }) {
  const others = site.translations(address).filter(({ lang }) => lang !== site.lang);
  if (others.length === 0) return null;
  return (
    <details className="language-menu shrink-0 text-end">
      <DisclosureSummary>{languageOf(site.lang).name}</DisclosureSummary>
      <ul>
        {others.map(({ lang, address: href }) => (
          <li key={lang}>
            <a
              href={href}
              lang={lang}
              hrefLang={lang}
              dir={languageOf(lang).direction}
              className="tap"
            >
              {languageOf(lang).name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
