import { SearchBox } from '@/components/search/SearchBox';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { mainNavigation } from '@/lib/site';

/** Name of the site and the main navigation: a row on wide screens, and on narrow ones a menu by the browser's own popover (app/globals.css). */
export function SiteHeader({ lang }: { lang: Lang }) {
  const t = messages(lang);
  return (
    <header className="site-header border-b border-rule print:border-0">
      <div className="site-bar mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-4 py-2 sm:px-6 md:gap-x-6">
        <a
          href={routes.home(lang)}
          className="me-auto flex min-h-11 grow basis-0 flex-col py-1 text-ink no-underline sm:flex-row sm:items-baseline sm:gap-x-2"
        >
          <span className="font-serif text-xl font-semibold tracking-wide">GLO.ACT</span>{' '}
          <span className="text-xs text-soft">
            {t.tagline} <span className="max-sm:hidden">{t.years}</span>
          </span>
        </a>
        <nav id="site-menu" popover="auto" aria-label={t.mainNavigation} className="text-sm open:px-4 sm:open:px-6 md:block print:hidden">
          <ul className="flex flex-wrap gap-x-5">
            {mainNavigation(lang).map(({ href, label }) => (
              <li key={href}>
                <a
                  href={href}
                  className={`inline-flex min-h-11 items-center no-underline hover:underline ${href === routes.help(lang) ? 'font-semibold text-amber' : 'text-ink'}`}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox lang={lang} />
        <button
          type="button"
          popoverTarget="site-menu"
          className="hidden min-h-11 items-center rounded border border-line px-3 text-sm max-md:supports-[selector(:popover-open)]:inline-flex print:hidden"
        >
          {t.menu}
        </button>
      </div>
    </header>
  );
}
