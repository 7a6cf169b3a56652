import { textRoute } from '@/app/_routes/text-route';
import { QualityTables } from '@/components/tables/QualityTables';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { getQualityReport } from '@/lib/quality/report';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = textRoute('quality', {
  above: (lang) => [{ href: routes.aboutSite(lang), label: messages(lang).pages.aboutSite }],
  parts: () => [],
  Below: Quality,
});

export { generateMetadata, page as default };

function Quality({ lang }: { lang: Lang }) {
  const report = getQualityReport();
  return (
    <>
      <p className="mt-8 max-w-measure">{messages(lang).quality.recorded({ date: formatDate(lang, report.date) })}</p>
      <QualityTables lang={lang} report={report} />
    </>
  );
}
