import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { menu, pageLabel } from '@/lib/site';

/** Who the site is and is not, and the pages about the site. */
export function SiteFooter({ lang }: { lang: Lang }) {
  const t = messages(lang);
  return (
    <footer className="mt-auto border-t border-rule bg-panel text-sm print:mt-2">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-8 px-4 py-8 sm:px-6 print:px-0 print:py-1">
        <div className="max-w-measure">
          <p className="font-semibold">{t.siteName}</p>
          <p className="mt-1 text-soft">{t.notice}</p>
          <p className="mt-1 text-soft print:hidden">{t.noTracking}</p>
          <p data-address="" className="mt-1 hidden print:block" />
        </div>
        {/* Without styles the menu of the header is closed, and its links are here. */}
        <ul className="hidden">
          {menu(lang, 'main').map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <nav aria-label={pageLabel(lang, 'about-this-site')} className="max-sm:w-full print:hidden">
          <ul className="columns-[2_7.5rem] gap-x-10">
            {menu(lang, 'footer').map(({ href, label }) => (
              <li key={href} className="break-inside-avoid">
                <a href={href} className="tap max-w-full hyphens-auto wrap-anywhere pointer-fine:min-h-8">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
