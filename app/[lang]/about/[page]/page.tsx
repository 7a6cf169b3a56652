import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import { AboutNav } from '@/components/layout/AboutNav';
import { TextPage } from '@/components/layout/TextPage';
import { getLinker, getPage } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; page: string }>;
}

const slugs = ['legal-framework', 'original-site'];

export const generateStaticParams = () => slugs.map((page) => ({ page }));

async function read(params: Props['params']) {
  const { lang, page } = await params;
  const entry = slugs.includes(page) ? getPage(lang, page) : notFound();
  return { lang, entry, path: `${routes.about(lang)}${entry.slug}/` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry, path } = await read(params);
  return pageMetadata({ title: entry.title, description: entry.summary, path });
}

export default async function Page({ params }: Props) {
  const { lang, entry, path } = await read(params);
  return (
    <TextPage
      lang={lang}
      languages={languagesOf(path)}
      page={entry}
      html={renderBody(entry, getLinker(lang))}
      parts={findHeadings(entry)}
      crumbs={[{ href: routes.about(lang), label: messages(lang).nav.about }]}
      nav={<AboutNav lang={lang} current={path} />}
    />
  );
}
