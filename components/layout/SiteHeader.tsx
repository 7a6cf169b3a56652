import { SearchBox } from '@/components/search/SearchBox';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { mainNavigation } from '@/lib/site';

/** Name of the site and the main navigation: a row on wide screens, a menu that needs no script on narrow ones. */
export function SiteHeader({ lang }: { lang: string }) {
  const t = messages(lang);
  const links = mainNavigation(lang).map(({ href, label }) => (
    <li key={href}>
      <a
        href={href}
        className={`inline-flex min-h-11 items-center no-underline hover:underline ${href === routes.help(lang) ? 'font-semibold text-amber' : 'text-ink'}`}
      >
        {label}
      </a>
    </li>
  ));
  return (
    <header className="border-b border-rule print:border-0">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-4 md:gap-x-6 py-2 sm:px-6">
        <a
          href={routes.home(lang)}
          className="me-auto flex min-h-11 grow basis-0 flex-col py-1 text-ink no-underline sm:flex-row sm:items-baseline sm:gap-x-2"
        >
          <span className="font-serif text-xl font-semibold tracking-wide">GLO.ACT</span>
          <span className="text-xs text-soft">
            {t.tagline} <span className="max-sm:hidden">{t.years}</span>
          </span>
        </a>
        <nav aria-label={t.mainNavigation} className="hidden text-sm md:block print:hidden">
          <ul className="flex gap-x-5">{links}</ul>
        </nav>
        <SearchBox lang={lang} />
        <details className="open:w-full md:hidden print:hidden">
          <summary className="flex min-h-11 w-fit cursor-pointer items-center rounded border border-line px-3 text-sm">{t.menu}</summary>
          <nav aria-label={t.menu} className="pb-2">
            <ul>{links}</ul>
          </nav>
        </details>
      </div>
    </header>
  );
}
