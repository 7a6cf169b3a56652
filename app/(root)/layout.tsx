import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/Document';
import { defaultLang } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/site';
import '@/app/globals.css';

export const metadata: Metadata = { metadataBase: new URL(siteUrl) };

export default function Layout({ children }: { children: ReactNode }) {
  return <Document lang={defaultLang}>{children}</Document>;
}
