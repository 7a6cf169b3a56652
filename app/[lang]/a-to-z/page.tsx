import { textPage } from '@/app/_routes/text-page';
import { ItemLink } from '@/components/lists/ItemLink';
import { getAlphabet } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { formatShortDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type Addressed, routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

const { generateMetadata, page } = textPage('a-to-z', Letters, (lang) => ({
  above: [{ href: routes.page(lang, 'search'), label: pageLabel(lang, 'search') }],
}));

export { generateMetadata, page as default };

/** Every page by the first letter of its title. */
function Letters({ lang }: { lang: Lang }) {
  const letters = getAlphabet(lang);
  return (
    <>
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
      {letters.map(({ letter, slug, entries }) => (
        <section key={slug} id={slug} className="mt-8">
          <h2 className="mb-2 text-xl">{letter}</h2>
          <ul className="max-w-headline border-b border-rule">
            {entries.map((entry) => (
              <EntryLink key={entry.file} lang={lang} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
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

function EntryLink({ lang, entry }: { lang: Lang; entry: Entry<Addressed> }) {
  const { search: t, marks } = messages(lang);
  const date =
    entry.collection === 'events' ? entry.start : 'published' in entry && entry.published;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-t sm:flex-nowrap border-rule pointer-fine:py-1">
      <ItemLink
        lang={lang}
        item={entry}
        className="inline-block min-w-11 py-2 pointer-fine:py-1 quiet-link"
      />{' '}
      <span className="sm:whitespace-nowrap text-xs text-soft tabular">
        {t.kinds[kindOf[entry.collection]]}
        {date && `${marks.comma} ${formatShortDate(lang, date)}`}
      </span>
    </li>
  );
}
