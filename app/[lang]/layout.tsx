import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { siteMetadata, siteViewport } from '@/app/_layout/site-head';
import { Document } from '@/components/layout/Document';
import { languages } from '@/lib/i18n/languages';
import '@/app/globals.css';

export const metadata = siteMetadata;
export const viewport = siteViewport;
export const generateStaticParams = () => languages.map(({ code }) => ({ lang: code }));

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  if (!languages.some(({ code }) => code === lang)) notFound();
  return <Document lang={lang}>{children}</Document>;
}
