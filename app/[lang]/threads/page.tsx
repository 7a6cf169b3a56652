import { collectionRoute } from '@/app/_routes/page-route';
import { getThreads } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = collectionRoute('threads', Threads);

export { generateMetadata, page as default };

function Threads({ lang }: { lang: Lang }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2 lg:grid-cols-3">
      {getThreads(lang).map((thread) => (
        <li key={thread.slug} className="bg-panel px-5 pb-5 pt-2 wrap-anywhere">
          <h2 className="text-lg leading-snug">
            <a href={routes.thread(lang, thread.slug)} className="block py-2.5 text-ink no-underline hover:underline">
              {thread.title}
            </a>
          </h2>
          <p className="text-sm text-soft">{thread.summary}</p>
        </li>
      ))}
    </ul>
  );
}
