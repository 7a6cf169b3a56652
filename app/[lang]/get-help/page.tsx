import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { HelplineList } from '@/components/country/HelplineList';
import { Contents } from '@/components/layout/Contents';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageColumns } from '@/components/layout/PageColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { Prose } from '@/components/layout/Prose';
import { getCountries, getLinker, getPage } from '@/lib/content/index';
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
  const { title, summary } = getPage(lang, 'get-help');
  return pageMetadata({ title, description: summary, path: routes.help(lang) });
}

export default async function GetHelp({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const page = getPage(lang, 'get-help');
  const countries = getCountries(lang);
  return (
    <PageFrame lang={lang} languages={languagesOf(routes.help(lang))} translation={page.translation} title={page.title}>
      <PageTitle title={page.title}>
        <p className="mt-4 max-w-measure text-lg font-semibold">{page.summary}</p>
      </PageTitle>
      <PageColumns aside={<LeaveSite lang={lang} />}>
        <Contents
          lang={lang}
          columns
          parts={[{ id: 'worldwide', label: t.worldwide }, ...countries.map(({ slug, title }) => ({ id: slug, label: title }))]}
        />
        <div className="mt-8">
          <Prose html={renderBody(page, getLinker(lang))} />
        </div>
        <section id="worldwide" className="mt-10">
          <h2 className="mb-3 text-xl">{t.worldwide}</h2>
          <HelplineList lang={lang} helplines={page.helplines ?? []} />
        </section>
        {countries.map(({ slug, title, helplines }) => (
          <section key={slug} id={slug} className="mt-10">
            <h2 className="mb-3 text-xl">{title}</h2>
            <HelplineList lang={lang} helplines={helplines} />
          </section>
        ))}
      </PageColumns>
    </PageFrame>
  );
}
