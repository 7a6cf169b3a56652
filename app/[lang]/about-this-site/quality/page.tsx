import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { TextPage } from '@/components/layout/TextPage';
import { QualityTables } from '@/components/tables/QualityTables';
import { getLinker, getPage } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { getQualityReport } from '@/lib/quality/report';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'quality');
  return pageMetadata({ title, description: summary, path: routes.quality(lang) });
}

export default async function Quality({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const report = getQualityReport();
  const page = getPage(lang, 'quality');
  return (
    <TextPage
      lang={lang}
      languages={languagesOf(routes.quality(lang))}
      page={page}
      html={renderBody(page, getLinker(lang))}
      crumbs={[{ href: routes.aboutSite(lang), label: t.pages.aboutSite }]}
    >
      <p className="mt-8 max-w-measure">{t.quality.recorded({ date: formatDate(lang, report.date) })}</p>
      <QualityTables lang={lang} report={report} />
    </TextPage>
  );
}
