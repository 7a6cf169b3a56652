import { entriesForExport, onlyIn } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { Prose } from '@/components/layout/Prose';
import { ArticleList } from '@/components/lists/ArticleList';
import { ObjectiveLegend } from '@/components/lists/ObjectiveMarks';
import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';

const { generateMetadata, page } = pageRoute(describe, Thread);

export const generateStaticParams = entriesForExport((site) => site.threads);
export { generateMetadata, page as default };

function describe({ site, slug }: { site: Site; slug: string }) {
  const thread = onlyIn(site, site.thread(slug));
  return {
    address: site.address.thread(slug),
    title: thread.title,
    lead: thread.summary,
    translation: thread.translation,
    above: [site.link('overview'), site.link('threads')],
    introduced: true,
    thread,
  };
}

function Thread({ site, page: { thread } }: { site: Site; page: { thread: Entry<'threads'> } }) {
  const items = site.articlesOf(thread);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
      <Prose html={renderBody(thread, site.termLinker)} />
      <section>
        <h2 className="mb-2 text-lg">{site.messages.threads.items({ n: items.length })}</h2>
        <ObjectiveLegend site={site} />
        <ArticleList site={site} items={items} />
      </section>
    </div>
  );
}
