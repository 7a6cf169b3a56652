import type { Metadata } from 'next';
import { lawReports } from '@/app/_countries/law-reports';
import { languagesOf } from '@/app/_layout/page-languages';
import { LawTable } from '@/components/country/LawTable';
import { AboutNav } from '@/components/layout/AboutNav';
import { TextPage } from '@/components/layout/TextPage';
import { getCountries, getLinker, getPage } from '@/lib/content/index';
import { lawsOfProject } from '@/lib/content/lists';
import { renderBody } from '@/lib/content/markdown';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'law-and-policy');
  return pageMetadata({ title, description: summary, path: routes.lawAndPolicy(lang) });
}

export default async function LawAndPolicy({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const page = getPage(lang, 'law-and-policy');
  const acts = getCountries(lang).map((country) => ({ country, laws: lawsOfProject(country) }));
  const [passed, others] = [true, false].map((has) =>
    acts.filter(({ laws }) => laws.some(({ kind }) => kind === 'law') === has).map(({ country }) => country.title),
  ) as [string[], string[]];
  return (
    <TextPage
      lang={lang}
      languages={languagesOf(routes.lawAndPolicy(lang))}
      page={page}
      html={renderBody(page, getLinker(lang))}
      crumbs={[{ href: routes.about(lang), label: t.nav.about }]}
      nav={<AboutNav lang={lang} current={routes.lawAndPolicy(lang)} />}
    >
      <p className="my-8 max-w-measure font-semibold">
        {t.lawTable.passed({ n: passed.length, countries: formatList(lang, passed) })}{' '}
        {others.length > 0 && t.lawTable.none({ countries: formatList(lang, others) })}
      </p>
      <LawTable
        lang={lang}
        acts={acts.filter(({ laws }) => laws.length > 0)}
        reports={lawReports(
          lang,
          acts.flatMap(({ laws }) => laws),
        )}
      />
    </TextPage>
  );
}
