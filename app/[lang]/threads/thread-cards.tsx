import { langAttributes } from '@/components/layout/InLanguage';
import { EntryLink } from '@/components/lists/EntryLink';
import type { Entry } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  threads?: readonly Entry<'threads'>[];
  heading?: 'h2' | 'h3';
}

/** The threads as cards with their countries, all of them or some, with headings of a level. */
export const ThreadCards = ({ site, threads = site.threads, heading: Heading = 'h2' }: Props) => (
  <ul className="flex flex-wrap gap-6">
    {threads.map((thread) => (
      <li
        key={thread.slug}
        // Those of the last row fill it.
        className="relative flex grow basis-80 flex-col bg-panel px-5 py-5 wrap-anywhere print:basis-40 print:p-0"
      >
        <Heading className="text-lg leading-snug">
          {/* The whole card is clickable; the text of the link remains the title. */}
          <EntryLink
            site={site}
            item={thread}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          />
        </Heading>
        <p className="mt-1 max-w-measure grow text-sm text-soft" {...langAttributes(site, thread)}>
          {thread.summary}
        </p>
        <p className="mt-3 text-xs">{site.format.sideBySide(namesOfCountries(site, thread))}</p>
      </li>
    ))}
  </ul>
);

function namesOfCountries(site: Site, thread: Entry<'threads'>): string[] {
  const items = site.articlesOf(thread);
  return site.countries
    .filter(({ slug }) => items.some(({ countries }) => countries.includes(slug)))
    .map(({ title }) => title);
}
