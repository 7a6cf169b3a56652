import { onlyIn, pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { Prose } from '@/components/layout/Prose';
import { ItemList } from '@/components/lists/ItemList';
import { ObjectiveLegend } from '@/components/lists/ObjectiveMarks';
import {
  getItemsOfThread,
  getObjectives,
  getRows,
  getTermLinker,
  getThread,
  getThreads,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { noItem, routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

const { generateMetadata, page } = pageRoute(describe, Thread);

export const generateStaticParams = pagesForExport(
  (lang) => getThreads(lang).flatMap(({ slug, pageLang }) => (pageLang === lang ? [{ slug }] : [])),
  { slug: noItem },
);
export { generateMetadata, page as default };

function describe({ lang, slug }: { lang: Lang; slug: string }) {
  const thread = onlyIn(lang, getThread(lang, slug));
  return {
    address: routes.thread(lang, slug),
    title: thread.title,
    lead: thread.summary,
    translation: thread.translation,
    above: [
      { href: routes.page(lang, 'overview'), label: pageLabel(lang, 'overview') },
      { href: routes.page(lang, 'threads'), label: pageLabel(lang, 'threads') },
    ],
    introduced: true,
    thread,
  };
}

function Thread({ lang, page: { thread } }: { lang: Lang; page: { thread: Entry<'threads'> } }) {
  const items = getItemsOfThread(lang, thread);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
      <Prose html={renderBody(thread, getTermLinker(lang))} />
      <section>
        <h2 className="mb-2 text-lg">{messages(lang).threads.items({ n: items.length })}</h2>
        <ObjectiveLegend lang={lang} objectives={getObjectives(lang)} />
        <ItemList lang={lang} rows={getRows(lang, items)} />
      </section>
    </div>
  );
}
