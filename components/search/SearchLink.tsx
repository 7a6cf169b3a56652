import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

/** A link to the search page, which gives the focus to its field. */
export const SearchLink = ({ lang }: { lang: Lang }) => (
  <a
    href={`${routes.search(lang)}#search-field`}
    className="tap gap-2 rounded border border-line px-3 text-sm text-ink no-underline hover:bg-panel print:hidden"
  >
    <svg viewBox="0 0 20 20" width="16" height="16" className="fill-none stroke-current stroke-2" strokeLinecap="round" aria-hidden="true">
      <path d="M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M13 13l5 5" />
    </svg>
    <span className="max-sm:sr-only">{pageLabel(lang, 'search')}</span>
  </a>
);
