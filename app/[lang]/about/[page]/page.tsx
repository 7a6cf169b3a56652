import type { Metadata } from 'next';
import { AboutNav } from '@/components/layout/AboutNav';
import { TextPage } from '@/components/layout/TextPage';
import { getPage } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string; page: string }>;
}

const slugs = ['legal-framework', 'original-site'];

export const dynamicParams = false;
export const generateStaticParams = () => slugs.map((page) => ({ page }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, page } = await params;
  const { title, summary } = getPage(page);
  return pageMetadata({ title, description: summary, path: `${routes.about(lang)}${page}/` });
}

export default async function Page({ params }: Props) {
  const { lang, page } = await params;
  return (
    <TextPage
      lang={lang}
      page={getPage(page)}
      html={renderBody(getPage(page))}
      parts={findHeadings(getPage(page))}
      crumbs={[{ href: routes.about(lang), label: messages(lang).nav.about }]}
      nav={<AboutNav lang={lang} current={`${routes.about(lang)}${page}/`} />}
    />
  );
}
