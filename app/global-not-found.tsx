import type { Metadata } from 'next';
import { Document } from '@/components/Document';
import { PageFrame } from '@/components/PageFrame';
import { PageTitle } from '@/components/PageTitle';
import { defaultLang, messages } from '@/lib/i18n/languages';
import { mainNavigation, siteName } from '@/lib/site';
import './globals.css';

const lang = defaultLang;
const t = messages(lang).notFound;

export const metadata: Metadata = { title: `${t.title} – ${siteName}`, description: t.lead };

export default function NotFound() {
  return (
    <Document lang={lang}>
      <PageFrame lang={lang} title={t.title}>
        <PageTitle title={t.title} lead={t.lead} />
        <p>{t.tryThese}</p>
        <ul className="mt-2 list-disc ps-6">
          {mainNavigation(lang).map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </PageFrame>
    </Document>
  );
}
