import type { Entry } from '@/lib/content/schema';
import { formatShortDate } from '@/lib/i18n/format';
import { messages } from '@/lib/i18n/languages';
import { type Addressed, addressOf } from '@/lib/routes';

interface Props {
  lang: string;
  groups: readonly { letter: string; entries: readonly Entry<Addressed>[] }[];
}

const kindOf = {
  news: 'news',
  events: 'event',
  countries: 'country',
  resources: 'resource',
  glossary: 'term',
  threads: 'page',
  pages: 'page',
} as const;

/** Everything by the first letter of its title, with links to the letters. */
export function AlphabetList({ lang, groups }: Props) {
  const t = messages(lang).search;
  return (
    <>
      <nav aria-label={t.letters} className="mb-8 print:hidden">
        <ul className="flex flex-wrap gap-1">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a
                href={`#letter-${letter[0]}`}
                className="inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-line px-2 font-semibold pointer-fine:min-w-10 no-underline hover:bg-panel"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} className="mb-8 max-w-headline">
          <h2 id={`letter-${letter[0]}`} className="mb-2 text-xl">
            {letter}
          </h2>
          <ul className="border-b border-rule">
            {entries.map((entry) => (
              <li
                key={entry.file}
                className="flex flex-wrap items-baseline justify-between gap-x-6 border-t sm:flex-nowrap border-rule pointer-fine:py-1.5"
              >
                <a
                  href={addressOf(lang, entry)}
                  className="inline-block min-w-11 py-2 pointer-fine:py-1 text-ink decoration-rule hover:decoration-current"
                >
                  {entry.title}
                </a>{' '}
                <span className="whitespace-nowrap text-xs text-soft tabular-nums">
                  {t.kinds[kindOf[entry.collection]]}
                  {dateOf(entry) && `, ${formatShortDate(lang, dateOf(entry) ?? '')}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function dateOf(entry: Entry<Addressed>): string | undefined {
  if (entry.collection === 'events') return entry.start;
  return 'published' in entry ? entry.published : undefined;
}
