import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { siteMetadata, siteViewport } from '@/app/_layout/site-head';
import { Document } from '@/components/layout/Document';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';
import '@/app/globals.css';

export const metadata = siteMetadata;
export const viewport = siteViewport;
export const generateStaticParams = () => openLanguages().map((lang) => ({ lang }));

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  return <Document site={siteIn(isOpen(lang) ? lang : notFound())}>{children}</Document>;
}
