import type { Lang } from '@/lib/i18n/languages';
import { menu, pageLabel } from '@/lib/site';

/** Links between the pages about the project, below the title of each. */
export function AboutNav({ lang, current }: { lang: Lang; current: string }) {
  return (
    <nav aria-label={pageLabel(lang, 'overview')} className="-mt-6 mb-8 border-b border-rule pb-1 text-sm print:hidden">
      <ul className="-me-4 sm:text-balance">
        {menu(lang, 'project').map(({ href, label }) => (
          <li key={href} className="me-4 inline-block">
            <a
              href={href}
              aria-current={href === current ? 'page' : undefined}
              className="tap aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
