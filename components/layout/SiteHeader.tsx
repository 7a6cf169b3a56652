import { SearchLink } from '@/components/search/SearchLink';
import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { menu } from '@/lib/site';
import { InLanguage } from './InLanguage';
import { LanguageMenu } from './LanguageMenu';
import { UnseenLabel } from './UnseenLabel';

/** On narrow screens: opens the menu, in which the languages come first. */
const menuButton =
  'hidden min-h-11 min-w-11 items-center justify-center rounded border border-line px-2.5 text-sm max-md:supports-[selector(:popover-open)]:inline-flex print:hidden';

/** Site name, main navigation and languages: a row on wide screens, a popover menu on narrow ones (app/globals.css). */
export function SiteHeader({ lang, languages }: { lang: Lang; languages: readonly LanguageLink[] }) {
  const t = messages(lang);
  const address = languages.find((link) => link.lang === lang)?.href ?? '';
  return (
    <header className="site-header border-b border-rule print:border-0">
      <div className="site-bar mx-auto flex max-w-page flex-wrap items-center justify-end gap-x-3 px-4 py-2 sm:px-6 md:grid md:grid-cols-[minmax(min-content,1fr)_auto_auto] md:gap-x-6 print:p-0">
        <a
          href={routes.home(lang)}
          className="me-auto flex min-h-11 grow basis-0 flex-col py-1 text-ink no-underline sm:flex-row sm:items-baseline sm:gap-x-2 md:row-span-2 md:self-end"
        >
          <span className="font-serif text-xl font-semibold tracking-wide">GLO.ACT</span>{' '}
          <span className="text-xs text-soft">
            {t.tagline} <span className="max-sm:hidden">{t.years}</span>
          </span>
        </a>
        <div id="site-menu" popover="auto" className="open:px-4 sm:open:px-6 md:contents print:hidden">
          <LanguageMenu lang={lang} languages={languages} />
          <nav aria-label={t.mainNavigation} className="text-sm">
            <ul className="flex flex-wrap gap-x-5 md:justify-end">
              {menu(lang, 'main').map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    aria-current={address === href ? 'page' : address.startsWith(href) || undefined}
                    className={`tap no-underline hover:underline aria-[current]:underline aria-[current]:decoration-3 aria-[current]:underline-offset-8 ${href === routes.help(lang) ? 'font-semibold text-amber' : 'text-ink'}`}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <SearchLink lang={lang} />{' '}
        {languages.length > 1 && (
          <button type="button" popoverTarget="site-menu" className={menuButton}>
            <InLanguage lang={lang} of="en">
              {lang.toUpperCase()}
            </InLanguage>
            <UnseenLabel lang={lang}>{t.languages.label}</UnseenLabel>
          </button>
        )}{' '}
        <button type="button" popoverTarget="site-menu" className={menuButton}>
          {t.menu}
        </button>
      </div>
    </header>
  );
}
