import type { Metadata } from 'next';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { TextPage } from '@/components/layout/TextPage';
import { getPage, getPages } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import { hasOwnRoute, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string; page: string }>;
}

export const dynamicParams = false;
/** Every text of content/pages that has no page made for it: a new file needs no code. */
export const generateStaticParams = () =>
  getPages()
    .filter(({ slug }) => !hasOwnRoute(slug))
    .map(({ slug }) => ({ page: slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, page } = await params;
  const { title, summary } = getPage(page);
  return pageMetadata({ title, description: summary, path: `${routes.home(lang)}${page}/` });
}

export default async function Page({ params }: Props) {
  const { lang, page } = await params;
  const entry = getPage(page);
  return (
    <TextPage
      lang={lang}
      page={entry}
      html={renderBody(entry)}
      parts={findHeadings(entry)}
      aside={page === 'staying-safe-online' && <LeaveSite lang={lang} />}
    />
  );
}
