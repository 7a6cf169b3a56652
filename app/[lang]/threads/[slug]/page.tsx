import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { pagesForExport } from '@/app/_routes/export-params';
import { onlyIn } from '@/app/_routes/only-in';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { Prose } from '@/components/layout/Prose';
import { ItemList } from '@/components/lists/ItemList';
import { ObjectiveLegend } from '@/components/lists/ObjectiveLegend';
import { getItemsOfThread, getObjectives, getRows, getTermLinker, getThread, getThreads } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { noItem, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; slug: string }>;
}

export const generateStaticParams = pagesForExport(
  (lang) => getThreads(lang).flatMap(({ slug, pageLang }) => (pageLang === lang ? [{ slug }] : [])),
  { slug: noItem },
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const { title, summary } = onlyIn(lang, getThread(lang, slug));
  return pageMetadata({ title, description: summary, path: routes.thread(lang, slug) });
}

export default async function Thread({ params }: Props) {
  const { lang, slug } = await params;
  const t = messages(lang);
  const thread = onlyIn(lang, getThread(lang, slug));
  const items = getItemsOfThread(lang, thread);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.thread(lang, thread.slug))}
      translation={thread.translation}
      title={thread.title}
      crumbs={[
        { href: routes.about(lang), label: t.nav.about },
        { href: routes.threads(lang), label: t.pages.threads },
      ]}
      introduced
    >
      <PageTitle title={thread.title} lead={thread.summary} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
        <Prose html={renderBody(thread, getTermLinker(lang))} />
        <section>
          <h2 className="mb-2 text-lg">{t.threads.items({ n: items.length })}</h2>
          <ObjectiveLegend lang={lang} objectives={getObjectives(lang)} />
          <ItemList lang={lang} rows={getRows(lang, items)} />
        </section>
      </div>
    </PageFrame>
  );
}
