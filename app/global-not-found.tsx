import type { Metadata } from 'next';
import { siteMetadata, siteViewport } from '@/app/_layout/site-head';
import { Document } from '@/components/layout/Document';
import { PageFrame, PageTitle } from '@/components/layout/PageFrame';
import { TapLink } from '@/components/layout/TapLink';
import { defaultLang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { type Site, siteIn } from '@/lib/site';

import './globals.css';

const others = openLanguages().filter((other) => other !== defaultLang);
const { notFound: t, siteName } = messages(defaultLang);

export const viewport = siteViewport;
export const metadata: Metadata = {
  ...siteMetadata,
  title: `${t.title} – ${siteName}`,
  description: t.lead,
};

export default function NotFound() {
  const site = siteIn(defaultLang);
  return (
    <Document site={site}>
      <PageFrame site={site} title={t.title}>
        <PageTitle title={t.title} lead={t.lead} />
        <p>{t.tryThese}</p>
        <ul className="mt-3 max-w-measure border-b border-rule">
          {site.menu('main').map(({ href, label, hint }) => (
            <li key={href} className="border-t border-rule py-2">
              <TapLink href={href} text={label} look="font-semibold" />
              <p className="text-sm text-soft">{hint}</p>
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <TapLink href={site.link('search').href} text={site.link('search').label} />
        </p>
        {others.map((other) => (
          <InOtherLanguage key={other} site={siteIn(other)} />
        ))}
      </PageFrame>
    </Document>
  );
}

/** Hosts serve one such page for all languages: each has its sentence and its link home. */
function InOtherLanguage({ site }: { site: Site }) {
  const { title, lead, home } = site.messages.notFound;
  return (
    <section
      lang={site.lang}
      dir={site.direction}
      className="mt-8 max-w-measure border-t border-rule pt-4"
    >
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1">{lead}</p>
      <p>
        <a href={site.address.page('home')} hrefLang={site.lang} className="tap font-semibold">
          {home}
        </a>
      </p>
    </section>
  );
}
