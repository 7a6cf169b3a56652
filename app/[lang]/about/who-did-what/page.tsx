import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { WorkList } from '@/components/country/WorkList';
import { AboutNav } from '@/components/layout/AboutNav';
import { TextPage } from '@/components/layout/TextPage';
import { getCountries, getLinker, getPage, getPartnerNames } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'who-did-what');
  return pageMetadata({ title, description: summary, path: routes.whoDidWhat(lang) });
}

export default async function WhoDidWhat({ params }: Props) {
  const { lang } = await params;
  const page = getPage(lang, 'who-did-what');
  const countries = getCountries(lang).filter(({ work }) => work.length > 0);
  return (
    <TextPage
      lang={lang}
      languages={languagesOf(routes.whoDidWhat(lang))}
      page={page}
      html={renderBody(page, getLinker(lang))}
      parts={countries.map(({ slug, title }) => ({ id: slug, label: title }))}
      crumbs={[{ href: routes.about(lang), label: messages(lang).nav.about }]}
      nav={<AboutNav lang={lang} current={routes.whoDidWhat(lang)} />}
    >
      {countries.map(({ slug, title, work }) => (
        <section key={slug} className="mt-8 grid gap-x-6 border-t border-rule pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
          <h2 id={slug} className="mb-2 text-lg">
            <a
              href={routes.country(lang, slug)}
              className="inline-flex min-h-11 items-center text-ink pointer-fine:min-h-8 no-underline hover:underline"
            >
              {title}
            </a>
          </h2>
          <WorkList lang={lang} work={work} partnerNames={getPartnerNames(lang)} />
        </section>
      ))}
    </TextPage>
  );
}
