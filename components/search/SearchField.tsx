import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { maxTextLength } from '@/lib/search/query';

interface Props {
  lang: Lang;
  id: string;
  /** Whether it gets the focus when its box opens. */
  focused?: boolean;
  /** Id for the list of suggestions, which a script fills. */
  completions?: string;
}

/** The text field of a search form, with label and button. */
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
            // biome-ignore lint/a11y/noAutofocus: only in a box that the reader opens
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
              className="absolute inset-x-0 top-full z-10 border border-line bg-paper py-1 raised"
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
