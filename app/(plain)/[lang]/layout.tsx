import type { ReactNode } from 'react';
import { siteMetadata, siteViewport } from '@/app/_layout/site-head';
import { PlainDocument } from '@/components/layout/PlainDocument';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';
import '@/app/(plain)/plain.css';
import '@/components/help/help.css';
import { notFound } from 'next/navigation';

export const metadata = siteMetadata;
export const viewport = siteViewport;
export const generateStaticParams = () => openLanguages().map((lang) => ({ lang }));

/** The pages of help that are read in danger, on a slow phone, or on paper. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  return <PlainDocument site={siteIn(isOpen(lang) ? lang : notFound())}>{children}</PlainDocument>;
}
