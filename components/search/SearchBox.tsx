import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { SearchField } from './SearchField';

/** Makes a button open or close the box as a modal dialog, which keeps the focus inside; React does not know these attributes yet. */
const commands = (command: 'show-modal' | 'close') => ({ command, commandfor: 'search-box' });

/**
 * A button that opens a search box without script: as a dialog, or as a popover in browsers without command buttons.
 * In browsers without popovers it is a link to the search page.
 */
export function SearchBox({ lang }: { lang: Lang }) {
  const t = messages(lang).search;
  const control = 'min-h-11 items-center gap-2 rounded border border-line px-3 text-sm text-ink no-underline hover:bg-panel';
  return (
    <>
      <a href={routes.search(lang)} className={`inline-flex supports-[selector(:popover-open)]:hidden print:hidden ${control}`}>
        {t.open}
      </a>{' '}
      <button
        type="button"
        {...commands('show-modal')}
        popoverTarget="search-box"
        aria-haspopup="dialog"
        className={`hidden supports-[selector(:popover-open)]:inline-flex print:hidden ${control}`}
      >
        <SearchIcon />
        <span className="max-sm:sr-only">{t.open}</span>
      </button>
      <dialog
        id="search-box"
        popover="auto"
        {...{ closedby: 'any' }}
        aria-label={t.label}
        className="fixed inset-x-0 bottom-auto top-0 m-0 hidden w-full max-w-none border-b-2 border-teal bg-paper px-4 py-5 text-ink raised backdrop:bg-ink/30 open:block sm:px-6"
      >
        <div className="mx-auto flex max-w-page flex-wrap items-end gap-3">
          {/* biome-ignore lint/a11y/useSemanticElements: older screen readers do not know <search> */}
          <form role="search" action={routes.search(lang)} className="grow basis-80">
            <SearchField lang={lang} id="search-box-field" focused />
          </form>
          <button
            type="button"
            {...commands('close')}
            popoverTarget="search-box"
            popoverTargetAction="hide"
            className="inline-flex min-h-11 items-center rounded border border-line px-3 text-sm hover:bg-panel"
          >
            {t.close}
          </button>
        </div>
      </dialog>
    </>
  );
}

function SearchIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 5 5" />
    </svg>
  );
}
