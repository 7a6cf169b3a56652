import { langAttributes } from '@/components/layout/InLanguage';
import { ItemLink } from '@/components/lists/ItemLink';
import { getThreads } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';

/** The threads as cards. */
export const ThreadCards = ({ lang }: { lang: Lang }) => (
  <ul className="grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2 lg:grid-cols-3">
    {getThreads(lang).map((thread) => (
      <li key={thread.slug} className="relative bg-panel px-5 py-5 wrap-anywhere">
        <h2 className="text-lg leading-snug">
          {/* The whole card is clickable; the text of the link remains the title. */}
          <ItemLink
            lang={lang}
            item={thread}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          />
        </h2>
        <p className="mt-1 text-sm text-soft" {...langAttributes(lang, thread.lang)}>
          {thread.summary}
        </p>
      </li>
    ))}
  </ul>
);
