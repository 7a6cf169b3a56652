import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { TextPage } from '@/components/layout/TextPage';
import { getPage } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string; page: string }>;
}

const slugs = ['staying-safe-online', 'about-this-site', 'privacy'];

export const generateStaticParams = () => slugs.map((page) => ({ page }));

async function read(params: Props['params']) {
  const { lang, page } = await params;
  return { lang, entry: slugs.includes(page) ? getPage(page) : notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, entry } = await read(params);
  return pageMetadata({ title: entry.title, description: entry.summary, path: `${routes.home(lang)}${entry.slug}/` });
}

export default async function Page({ params }: Props) {
  const { lang, entry } = await read(params);
  return (
    <TextPage
      lang={lang}
      page={entry}
      html={renderBody(entry)}
      parts={findHeadings(entry)}
      aside={entry.slug === 'staying-safe-online' && <LeaveSite lang={lang} />}
    />
  );
}
