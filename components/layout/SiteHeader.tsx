import { languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

import { InLanguage, langAttributes } from './InLanguage';
import { UnseenLabel } from './UnseenLabel';

/** On narrow screens: one button for the languages and the menu, which are in one panel. */
const menuButton =
  'hidden min-h-11 min-w-11 items-center justify-center gap-1 rounded border border-line px-2 text-sm max-md:supports-[selector(:popover-open)]:inline-flex print:hidden';

/**
 * Site name, main navigation and languages: a row on wide screens, a popover menu on narrow ones
 * (app/base.css).
 */
export function SiteHeader({ site, address = '' }: { site: Site; address: string | undefined }) {
  const t = site.messages;
  return (
    <header className="site-header border-b border-rule print:border-0">
      <div className="site-bar mx-auto flex max-w-page flex-wrap items-center justify-end gap-x-3 px-4 py-2 sm:px-6 md:grid md:grid-cols-[minmax(min-content,1fr)_auto_auto] md:gap-x-6 print:p-0">
        <a
          href={site.address.page('home')}
          className="me-auto flex min-h-11 min-w-min grow basis-0 flex-col py-1 text-ink no-underline sm:flex-row sm:items-baseline sm:gap-x-2 md:row-start-2 md:self-end"
        >
          <span className="font-serif text-xl font-semibold [letter-spacing:0.025em]">GLO.ACT</span>{' '}
          <span className="text-xs text-soft">
            {t.tagline} <span className="sm:whitespace-nowrap max-xl:hidden">{t.years}</span>
          </span>
        </a>
        <div
          id="site-menu"
          popover="auto"
          className="open:px-4 sm:open:px-6 md:contents print:hidden"
        >
          <LanguageMenu site={site} address={address} />
          <nav aria-label={t.mainNavigation} className="text-sm">
            <ul className="flex flex-wrap gap-x-5 md:justify-end">
              {site.menu('main').map(({ href, label, lang }) => (
                <li key={href}>
                  <a
                    href={href}
                    aria-current={address === href ? 'page' : address.startsWith(href) || undefined}
                    className={`tap no-underline hover:underline aria-[current]:underline aria-[current]:decoration-3 aria-[current]:underline-offset-8 ${href === site.address.page('get-help') ? 'font-semibold text-amber' : 'text-ink'}`}
                  >
                    <InLanguage site={site} of={lang}>
                      {label}
                    </InLanguage>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <SearchLink site={site} />{' '}
        <button type="button" popoverTarget="site-menu" className={menuButton}>
          {site.languages.length > 1 && (
            <span>
              <InLanguage site={site} of="en">
                {site.lang.toUpperCase()}
              </InLanguage>
              <UnseenLabel site={site}>{t.languages.label}</UnseenLabel>
              <span className="text-soft"> · </span>
            </span>
          )}
          <span>{t.menu}</span>
        </button>
      </div>
    </header>
  );
}

/**
 * The languages of the site, each in its own script: links to the same page, or to the home page if
 * the page is not in that language.
 */
function LanguageMenu({ site, address }: { site: Site; address: string }) {
  if (site.languages.length < 2) return null;
  const look = 'tap pointer-fine:min-h-6';
  return (
    <div className="language-menu text-sm md:col-span-full md:mb-1 md:text-xs print:hidden">
      <span className="sr-only">{site.messages.languages.label}</span>{' '}
      <ul className="flex flex-wrap gap-x-3 md:justify-end">
        {site.languageMenu(address).map(({ lang: other, href, label }) => {
          const { name, direction } = languageOf(other);
          return (
            <li key={other} lang={other}>
              {other === site.lang ? (
                <span dir={direction} aria-current="true" className={`font-semibold ${look}`}>
                  {name}
                </span>
              ) : (
                <a href={href} hrefLang={other} dir={direction} className={`text-ink ${look}`}>
                  {label}
                </a>
              )}{' '}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A link to the search page, which gives the focus to its field. */
const SearchLink = ({ site }: { site: Site }) => (
  <a
    href={`${site.address.page('search')}#search-field`}
    className="tap gap-2 rounded border border-line px-3 text-sm text-ink no-underline hover:bg-panel print:hidden"
  >
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      className="fill-none stroke-current stroke-2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M13 13l5 5" />
    </svg>
    <span className="max-sm:sr-only" {...langAttributes(site, site.page('search'))}>
      {site.label('search')}
    </span>
  </a>
);
