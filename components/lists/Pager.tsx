import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes, type Section } from '@/lib/routes';

interface Props {
  lang: Lang;
  section: Section;
  path: ListPath;
  pages: number;
}

/** Links to the other pages of a list; nothing if there is only one page. */
export function Pager({ lang, section, path, pages }: Props) {
  if (pages < 2) return null;
  const t = messages(lang);
  const page = path.page ?? 1;
  const link = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-line px-3 no-underline hover:bg-panel';
  return (
    <nav aria-label={t.pager} className="mt-8 text-sm print:hidden">
      <ul className="flex flex-wrap gap-2">
        {page > 1 && (
          <li>
            <a href={routes.list(lang, section, { ...path, page: page - 1 })} rel="prev" className={link}>
              {t.previous}
            </a>
          </li>
        )}
        {Array.from({ length: pages }, (_, i) => i + 1)
          .filter((n) => n === 1 || n === pages || Math.abs(n - page) < 3)
          .map((n, i, shown) => (
            <li key={n} className="flex gap-x-2">
              {n - (shown[i - 1] ?? 0) > 1 && (
                <span aria-hidden="true" className="self-center text-soft">
                  …
                </span>
              )}{' '}
              <a
                href={routes.list(lang, section, { ...path, page: n })}
                aria-current={n === page ? 'page' : undefined}
                aria-label={t.page({ page: n, of: pages })}
                className={`${link} aria-[current]:bg-teal aria-[current]:text-on-teal`}
              >
                {n}
              </a>
            </li>
          ))}
        {page < pages && (
          <li>
            <a href={routes.list(lang, section, { ...path, page: page + 1 })} rel="next" className={link}>
              {t.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
