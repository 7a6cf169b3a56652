import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { AboutNav } from '@/components/layout/AboutNav';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { Prose } from '@/components/layout/Prose';
import { getLinker, getPartners } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.pages.partners, description: t.partnersLead, path: routes.partners(lang) });
}

export default async function Partners({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.partners(lang))}
      title={t.pages.partners}
      crumbs={[{ href: routes.about(lang), label: t.nav.about }]}
    >
      <PageTitle title={t.pages.partners} lead={t.partnersLead} />
      <AboutNav lang={lang} current={routes.partners(lang)} />
      {getPartners(lang).map((partner) => (
        <section key={partner.slug} id={partner.slug} className="mb-10 border-b border-rule pb-8">
          <h2 className="text-xl">
            {partner.title} <span className="text-soft">({partner.acronym})</span>
          </h2>
          <p className="mb-4 mt-1 text-sm text-soft">{partner.role}</p>
          <Prose html={renderBody(partner, getLinker(lang))} />
          <p className="mt-3">
            <a href={partner.url} className="inline-flex min-h-11 items-center">
              {labelled(lang, t.officialPage, partner.acronym)}
            </a>
          </p>
        </section>
      ))}
    </PageFrame>
  );
}
