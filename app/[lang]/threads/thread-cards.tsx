import { ItemLink } from '@/components/lists/ItemLink';
import type { Site } from '@/lib/site';

/** The threads as cards. */
export const ThreadCards = ({ site }: { site: Site }) => (
  <ul className="grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2 lg:grid-cols-3">
    {site.threads.map((thread) => (
      <li key={thread.slug} className="relative bg-panel px-5 py-5 wrap-anywhere">
        <h2 className="text-lg leading-snug">
          {/* The whole card is clickable; the text of the link remains the title. */}
          <ItemLink
            site={site}
            item={thread}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          />
        </h2>
        <p className="mt-1 text-sm text-soft">{thread.summary}</p>
      </li>
    ))}
  </ul>
);
