import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { maxTextLength } from '@/lib/search/query';

interface Props {
  lang: Lang;
  id: string;
  /** Takes the focus when the box that holds it opens. */
  focused?: boolean;
  /** Id of the list of completions that a script fills. */
  completions?: string;
}

/** The field of a search form, with its label and button. */
export function SearchField({ lang, id, focused = false, completions }: Props) {
  const t = messages(lang).search;
  return (
    <>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {t.label}
      </label>
      <div className="relative flex">
        <div className="min-w-0 grow">
          <input
            id={id}
            type={completions ? 'text' : 'search'}
            name="q"
            maxLength={maxTextLength}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            // biome-ignore lint/a11y/noAutofocus: only inside a popover, whose opening it follows
            autoFocus={focused}
            {...(completions && { role: 'combobox', 'aria-controls': completions, 'aria-expanded': false, 'aria-autocomplete': 'list' })}
            className="min-h-11 w-full appearance-none rounded-none rounded-s border border-e-0 border-line bg-paper px-3 text-ink focus-visible:relative focus-visible:z-20"
          />
          {completions && (
            <div
              id={completions}
              role="listbox"
              aria-label={t.completions}
              hidden
              className="absolute inset-x-0 top-full z-10 border border-line bg-paper py-1 shadow-lg"
            />
          )}
        </div>
        <button type="submit" className="min-h-11 rounded-e bg-teal px-5 font-semibold text-on-teal hover:bg-teal-strong">
          {t.submit}
        </button>
      </div>
    </>
  );
}
