import type { ReactNode } from 'react';
import type { Translation } from '@/lib/content/schema/entry';
import type { Lang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { describeBreadcrumbs } from '@/lib/syndication/structured-data';
import { Correction } from './Correction';
import { WordsOf } from './InLanguage';
import { SiteHeader } from './SiteHeader';
import { StructuredData } from './StructuredData';
import { TapLink } from './TapLink';
import { LagNotice, TranslationNotice } from './TranslationNotice';

export interface Crumb {
  href: string;
  label: string;
  /** Language of the label, if it is not that of the page. */
  lang?: Lang;
}

interface Props {
  site: Site;
  /** Title of the page: the last of its breadcrumbs. */
  title: string;
  /** Pages above this one, from the top, without the home page. */
  crumbs?: readonly Crumb[];
  /** Its own address; the page of errors has none. */
  address?: string;
  translation?: Translation | undefined;
  /** Where to say that the page was translated: above it on pages where a wrong word can hurt, unless the page says so itself. */
  notice?: 'above' | 'below' | 'none';
  /** Whether to say in a line what GLO.ACT was, for readers who arrive from a search engine. */
  introduced?: boolean;
  children: ReactNode;
}

/** Header, breadcrumbs and the main landmark of every page below the home page. */
export const PageFrame = ({
  site,
  title,
  address,
  translation,
  crumbs = [],
  notice = 'below',
  introduced = false,
  children,
}: Props) => (
  <>
    <SiteHeader site={site} address={address} />
    {introduced && (
      <aside
        aria-label={site.label('overview')}
        className="border-b border-rule bg-panel print:hidden"
      >
        <p className="mx-auto max-w-page px-4 py-2 text-xs text-soft sm:px-6">
          <span className="max-sm:hidden">{site.messages.projectLine}</span>{' '}
          <span className="sm:hidden">{site.messages.archiveLine}</span>{' '}
          <a href={site.address.page('overview')} className="text-ink">
            <WordsOf site={site} item={site.page('overview')}>
              {site.label('overview')}
            </WordsOf>
          </a>
        </p>
      </aside>
    )}
    <div className="mx-auto w-full max-w-page px-4 pb-16 sm:px-6 print:px-0 print:pb-0">
      <Breadcrumbs site={site} crumbs={crumbs} />
      <StructuredData
        data={describeBreadcrumbs(title, [
          { href: site.address.page('home'), label: site.messages.home },
          ...crumbs,
        ])}
      />
      <main id="content">
        <LagNotice site={site} address={address} translation={translation} />
        {notice === 'above' && (
          <div className="mb-4">
            <TranslationNotice site={site} address={address} translation={translation} />
          </div>
        )}
        {children}
        {notice === 'below' && (
          <TranslationNotice site={site} address={address} translation={translation} />
        )}
        <Correction site={site} address={address} />
      </main>
    </div>
  </>
);

/** The path from the home page to this page. */
export function Breadcrumbs({ site, crumbs }: { site: Site; crumbs: readonly Crumb[] }) {
  const t = site.messages;
  return (
    <nav aria-label={t.breadcrumbs} className="py-1 text-xs pointer-fine:py-3 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {[{ href: site.address.page('home'), label: t.home, lang: site.lang }, ...crumbs].map(
          ({ href, label, ...crumb }, i) => (
            <li key={href} className="flex gap-x-2">
              {i > 0 && (
                <span aria-hidden="true" className="self-center text-soft">
                  ›
                </span>
              )}{' '}
              <TapLink
                href={href}
                text={
                  <WordsOf site={site} item={crumb}>
                    {label}
                  </WordsOf>
                }
                look="pointer-fine:min-h-8"
              />
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

/** Head of a page: its only h1, and a sentence below it. */
export const PageTitle = ({ title, lead }: { title: string; lead: string }) => (
  <header className="mb-8 border-b border-rule pb-6 wrap-anywhere">
    <h1 className="max-w-headline text-2xl sm:text-3xl">{title}</h1>
    {lead && <p className="mt-4 max-w-measure text-soft sm:text-lg">{lead}</p>}
  </header>
);
