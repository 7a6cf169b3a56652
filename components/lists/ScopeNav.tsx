import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes, type Section } from '@/lib/routes';

interface Props {
  lang: Lang;
  section: Section;
  path: ListPath;
  /** How many items of the list are GLO.ACT's own, and how many are context or of later projects. */
  own: number;
  other: number;
}

/** The two views of a list, each with its number of items; nothing if both hold the same. */
export function ScopeNav({ lang, section, path: { all = false, facet, value }, own, other }: Props) {
  if (other === 0) return null;
  const t = messages(lang).scopes;
  return (
    // Not a landmark: the page already has two, for its filters and its pager.
    <div className="mt-4 text-sm print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {[
          { isAll: false, label: t.own, count: own },
          { isAll: true, label: t.all, count: own + other },
        ].map(({ isAll, label, count }) => (
          <li key={label}>
            <a
              href={routes.list(lang, section, { all: isAll, facet, value })}
              aria-current={isAll === all ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 aria-[current]:border-b-2 aria-[current]:border-amber aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {label} <span className="text-soft tabular">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
