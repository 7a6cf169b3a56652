import type { Entry } from '@/lib/content/read/schema';
import { formatShortDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Addressed } from '@/lib/routes';
import { ItemLink } from './ItemLink';

const kindOf = {
  news: 'news',
  events: 'event',
  countries: 'country',
  resources: 'resource',
  glossary: 'term',
  threads: 'page',
  pages: 'page',
} as const;

/** Links to entries of every kind, each with its kind and date. */
export function AlphabetList({ lang, entries }: { lang: Lang; entries: readonly Entry<Addressed>[] }) {
  const { search: t, marks } = messages(lang);
  return (
    <ul className="max-w-headline border-b border-rule">
      {entries.map((entry) => (
        <li
          key={entry.file}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-t sm:flex-nowrap border-rule pointer-fine:py-1.5"
        >
          <ItemLink lang={lang} item={entry} className="inline-block min-w-11 py-2 pointer-fine:py-1 quiet-link" />{' '}
          <span className="sm:whitespace-nowrap text-xs text-soft tabular">
            {t.kinds[kindOf[entry.collection]]}
            {dateOf(entry) && `${marks.comma} ${formatShortDate(lang, dateOf(entry) ?? '')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function dateOf(entry: Entry<Addressed>): string | undefined {
  if (entry.collection === 'events') return entry.start;
  return 'published' in entry ? entry.published : undefined;
}
