import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** Links to the letters of a page in one line. */
export function LetterNav({ lang, letters }: { lang: Lang; letters: readonly { letter: string; slug: string }[] }) {
  return (
    <nav aria-label={messages(lang).search.letters} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-1">
        {letters.map(({ letter, slug }) => (
          <li key={slug}>
            <a
              href={routes.letter(lang, slug)}
              className="tap min-w-11 justify-center rounded border border-line px-2 font-semibold no-underline hover:bg-panel pointer-fine:min-h-10 pointer-fine:min-w-9"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
