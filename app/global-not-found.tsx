import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { siteMetadata, siteViewport } from '@/app/_layout/site-head';
import { Document } from '@/components/layout/Document';
import { PageFrame, PageTitle } from '@/components/layout/PageFrame';
import { TapLink } from '@/components/layout/TapLink';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { menu, pageLabel } from '@/lib/site';
import './globals.css';

const lang = defaultLang;
const others = openLanguages().filter((other) => other !== lang);
const { notFound: t, siteName } = messages(lang);

export const viewport = siteViewport;
export const metadata: Metadata = {
  ...siteMetadata,
  title: `${t.title} – ${siteName}`,
  description: t.lead,
};

export default function NotFound() {
  return (
    <Document lang={lang}>
      <PageFrame lang={lang} title={t.title} languages={languagesOf()}>
        <PageTitle title={t.title} lead={t.lead} />
        <p>{t.tryThese}</p>
        <ul className="mt-3 max-w-measure border-b border-rule">
          {menu(lang, 'main').map(({ href, label, hint }) => (
            <li key={href} className="border-t border-rule py-2">
              <TapLink href={href} text={label} look="font-semibold" />
              <p className="text-sm text-soft">{hint}</p>
            </li>
          ))}
        </ul>
        <p className="mt-4 flex flex-wrap gap-x-6">
          <TapLink href={routes.page(lang, 'search')} text={pageLabel(lang, 'search')} />{' '}
          <TapLink href={routes.page(lang, 'a-to-z')} text={pageLabel(lang, 'a-to-z')} />
        </p>
        {others.map((other) => (
          <InOtherLanguage key={other} lang={other} />
        ))}
      </PageFrame>
    </Document>
  );
}

/** Hosts serve one such page for all languages: each has its sentence and its link home. */
function InOtherLanguage({ lang: other }: { lang: Lang }) {
  const { title, lead, home } = messages(other).notFound;
  return (
    <section
      lang={other}
      dir={languageOf(other).direction}
      className="mt-8 max-w-measure border-t border-rule pt-4"
    >
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1">{lead}</p>
      <p>
        <a href={routes.page(other, 'home')} hrefLang={other} className="tap font-semibold">
          {home}
        </a>
      </p>
    </section>
  );
}
