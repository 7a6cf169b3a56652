import { textPage } from '@/app/_routes/text-page';
import { ItemLink } from '@/components/lists/ItemLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Addressed } from '@/lib/routes';
import type { Site } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = textPage('a-to-z', Letters, (site) => ({
  above: [site.link('search')],
}));

export { generateMetadata, generateStaticParams, page as default };

/** Every page by the first letter of its title. */
function Letters({ site }: { site: Site }) {
  const letters = site.alphabet();
  return (
    <>
      <nav aria-label={site.messages.search.letters} className="mb-8 print:hidden">
        <ul className="flex flex-wrap gap-1">
          {letters.map(({ letter, slug }) => (
            <li key={slug}>
              <a
                href={site.address.letter(slug)}
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
          <ul className="border-b border-rule lg:columns-2 gap-x-12">
            {entries.map((entry) => (
              <EntryLink key={entry.file} site={site} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const typeOf = {
  news: 'news',
  events: 'event',
  countries: 'country',
  resources: 'resource',
  glossary: 'term',
  threads: 'page',
  pages: 'page',
} as const;

function EntryLink({ site, entry }: { site: Site; entry: Entry<Addressed> }) {
  const { search: t, punctuation } = site.messages;
  const date =
    entry.collection === 'events' ? entry.start : 'published' in entry && entry.published;
  return (
    <li className="flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-6 border-t border-rule pointer-fine:py-1 sm:flex-nowrap">
      <ItemLink
        site={site}
        item={entry}
        className="inline-block min-w-11 py-2 pointer-fine:py-1 quiet-link"
      />{' '}
      <span className="sm:whitespace-nowrap text-xs text-soft tabular">
        {t.types[typeOf[entry.collection]]}
        {date && `${punctuation.comma} ${site.format.shortDate(date)}`}
      </span>
    </li>
  );
}
