import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { AboutNav } from '@/components/layout/AboutNav';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { getThreads } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.pages.threads, description: t.threads.lead, path: routes.threads(lang) });
}

export default async function Threads({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.threads(lang))}
      title={t.pages.threads}
      crumbs={[{ href: routes.about(lang), label: t.nav.about }]}
    >
      <PageTitle title={t.pages.threads} lead={t.threads.lead} />
      <AboutNav lang={lang} current={routes.threads(lang)} />
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2 lg:grid-cols-3">
        {getThreads(lang).map((thread) => (
          <li key={thread.slug} className="bg-panel px-5 pb-5 pt-4 wrap-anywhere">
            <h2 className="text-lg leading-snug">
              <a href={routes.thread(lang, thread.slug)} className="flex min-h-11 items-center text-ink no-underline hover:underline">
                {thread.title}
              </a>
            </h2>
            <p className="mt-1 text-sm text-soft">{thread.summary}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
