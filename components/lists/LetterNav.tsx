import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { type Addressed, routes } from '@/lib/routes';

/** A letter, the slug of its page, and the entries whose titles begin with it. */
export interface Letter {
  letter: string;
  slug: string;
  entries: readonly Entry<Addressed>[];
}

/** Links to the pages of the letters in one line, the current one marked. */
export function LetterNav({ lang, letters, current }: { lang: Lang; letters: readonly Letter[]; current: Letter }) {
  return (
    <nav aria-label={messages(lang).search.letters} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-1">
        {letters.map(({ letter, slug }) => (
          <li key={slug}>
            <a
              href={routes.letter(lang, slug)}
              aria-current={slug === current.slug ? 'page' : undefined}
              className="inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-line px-2 font-semibold no-underline hover:bg-panel aria-[current]:bg-teal aria-[current]:text-on-teal pointer-fine:min-h-10 pointer-fine:min-w-9"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The letters as a full page: each one large, with its number of titles. */
export function LetterNavLarge({ lang, letters }: { lang: Lang; letters: readonly Letter[] }) {
  const t = messages(lang).search;
  return (
    <nav aria-label={t.letters}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-6 border-b border-rule">
        {letters.map(({ letter, slug, entries }) => (
          <li key={slug} className="border-t border-rule">
            <a
              href={routes.letter(lang, slug)}
              className="group flex items-baseline justify-between gap-2 py-3 no-underline hover:bg-panel"
            >
              <span className="font-serif text-2xl font-semibold group-hover:underline">{letter}</span>{' '}
              <span className="text-sm text-soft tabular">
                {entries.length}
                <span className="sr-only"> {t.titles({ n: entries.length })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to the previous and next letter. */
export function LetterNavSteps({ lang, letters, current }: { lang: Lang; letters: readonly Letter[]; current: Letter }) {
  const index = letters.findIndex(({ slug }) => slug === current.slug);
  const t = messages(lang);
  const step = (to: Letter | undefined, rel: 'prev' | 'next', label: string) =>
    to && (
      <a href={routes.letter(lang, to.slug)} rel={rel} className="inline-flex min-h-11 items-center">
        {labelled(lang, label, to.letter)}
      </a>
    );
  return (
    <nav aria-label={t.pager} className="mt-6 flex max-w-headline justify-between text-sm print:hidden">
      {step(letters[index - 1], 'prev', t.previous) ?? <span />} {step(letters[index + 1], 'next', t.next)}
    </nav>
  );
}
