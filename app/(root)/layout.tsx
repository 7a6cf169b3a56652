import type { ReactNode } from 'react';
import { siteMetadata, siteViewport } from '@/app/_layout/site-head';
import { Document } from '@/components/layout/Document';
import { defaultLang } from '@/lib/i18n/languages';
import { siteIn } from '@/lib/site';
import '@/app/globals.css';

export const metadata = siteMetadata;
export const viewport = siteViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <Document site={siteIn(defaultLang)}>{children}</Document>;
}
