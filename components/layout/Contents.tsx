import { messages } from '@/lib/i18n/languages';

/** A part of a page: the id of its heading or section, its name, and how many items it holds where that helps. */
export interface Part {
  id: string;
  label: string;
  count?: number;
}

/** Links to the parts of a long page; in columns on narrow screens, and on wide ones too where asked. */
export function Contents({ lang, parts, columns = false }: { lang: string; parts: readonly Part[]; columns?: boolean }) {
  return (
    <nav aria-labelledby="contents" className="border-t border-rule pt-2 text-sm print:hidden">
      <p id="contents" className="font-semibold text-soft">
        {messages(lang).onThisPage}
      </p>
      <ul className={`mt-1 gap-x-8 xs:columns-2 sm:columns-3 ${columns ? '' : 'lg:columns-1'}`}>
        {parts.map(({ id, label, count }) => (
          <li key={id} className="break-inside-avoid">
            <a href={`#${id}`} className="inline-flex min-h-11 items-center py-1 wrap-anywhere pointer-fine:min-h-8">
              {label}
            </a>{' '}
            {count !== undefined && <span className="ms-1 text-soft tabular-nums">{count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
