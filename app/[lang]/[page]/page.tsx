import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import { pagesForExport } from '@/app/_routes/export-params';
import { ContactSection } from '@/components/layout/ContactSection';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { TextPage } from '@/components/layout/TextPage';
import { getLinker, getPages } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, hasOwnRoute, routes } from '@/lib/routes';
import { pageMetadata, siteContact } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; page: string }>;
}

/** The pages of content/pages without a route of their own: a new file needs no code. */
const textPages = (lang: Lang) => getPages(lang).filter(({ slug, pageLang }) => pageLang === lang && !hasOwnRoute(slug));

export const generateStaticParams = pagesForExport((lang) => textPages(lang).map(({ slug }) => ({ page: slug })));

async function read(params: Props['params']) {
  const { lang, page } = await params;
  return { lang, entry: textPages(lang).find(({ slug }) => slug === page) ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, entry } = await read(params);
  return pageMetadata({ title: entry.title, description: entry.summary, path: `${routes.home(lang)}${entry.slug}/` });
}

export default async function Page({ params }: Props) {
  const { lang, entry } = await read(params);
  const isAbout = entry.slug === 'about-this-site';
  return (
    <TextPage
      lang={lang}
      languages={languagesOf(addressOf(lang, entry))}
      page={entry}
      html={renderBody(entry, getLinker(lang))}
      parts={[...findHeadings(entry), ...(isAbout ? [{ id: 'contact', label: messages(lang).contact.title }] : [])]}
      aside={entry.slug === 'staying-safe-online' && <LeaveSite lang={lang} />}
    >
      {isAbout && <ContactSection lang={lang} contact={siteContact} />}
    </TextPage>
  );
}
