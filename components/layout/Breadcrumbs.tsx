import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

export interface Crumb {
  href: string;
  label: string;
}

/** The path from the home page to this page. */
export function Breadcrumbs({ lang, crumbs }: { lang: Lang; crumbs: readonly Crumb[] }) {
  const t = messages(lang);
  return (
    <nav aria-label={t.breadcrumbs} className="py-1 text-xs pointer-fine:py-3 print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {[{ href: routes.home(lang), label: t.home }, ...crumbs].map(({ href, label }, i) => (
          <li key={href} className="flex gap-x-2">
            {i > 0 && (
              <span aria-hidden="true" className="self-center text-soft">
                ›
              </span>
            )}{' '}
            <a href={href} className="tap pointer-fine:min-h-8">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
