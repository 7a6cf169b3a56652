import type { Metadata } from 'next';
import { Document } from '@/components/Document';
import { PageFrame } from '@/components/PageFrame';
import { PageTitle } from '@/components/PageTitle';
import { defaultLang, messages } from '@/lib/i18n/languages';
import { mainNavigation, siteName } from '@/lib/site';
import { siteMetadata, siteViewport } from './site-head';
import './globals.css';

const lang = defaultLang;
const t = messages(lang).notFound;

export const viewport = siteViewport;
export const metadata: Metadata = { ...siteMetadata, title: `${t.title} – ${siteName}`, description: t.lead };

export default function NotFound() {
  return (
    <Document lang={lang}>
      <PageFrame lang={lang} title={t.title}>
        <PageTitle title={t.title} lead={t.lead} />
        <p>{t.tryThese}</p>
        <ul className="mt-3 max-w-measure border-b border-rule">
          {mainNavigation(lang).map(({ href, label, hint }) => (
            <li key={href} className="border-t border-rule py-2">
              <a href={href} className="inline-flex min-h-11 items-center font-semibold">
                {label}
              </a>
              <p className="text-sm text-soft">{hint}</p>
            </li>
          ))}
        </ul>
      </PageFrame>
    </Document>
  );
}
