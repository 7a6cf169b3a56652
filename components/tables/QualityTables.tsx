import { formatBytes, formatNumber } from '@/lib/i18n/format';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { QualityReport } from '@/lib/quality/report';
import { DataTable } from './DataTable';

/** What the last recorded test run found and measured. */
export function QualityTables({ lang, report }: { lang: Lang; report: QualityReport }) {
  const t = messages(lang).quality;
  const number = (value: number) => formatNumber(lang, value);
  // Kinds of pages and servers have English names in the report.
  const headingLang = lang === defaultLang ? undefined : defaultLang;
  return (
    <>
      <DataTable
        caption={t.checks}
        columns={t.checkColumns}
        rows={report.checks.map(({ id, tool, pages, findings }) => [t.checkNames[id], number(pages), number(findings), tool])}
      />
      <p className="mt-4 max-w-measure">{t.observatory({ ...report.observatory, version: report.observatory.rulesVersion })}</p>
      <DataTable
        caption={t.trials}
        columns={t.trialColumns}
        rows={report.trials.map(({ id, tool, amount, findings }) => [t.trialNames[id], number(amount), number(findings), tool])}
      />
      <DataTable
        caption={t.lighthouse({ version: report.lighthouseVersion })}
        columns={t.lighthouseColumns}
        headingLang={headingLang}
        rows={report.lighthouse.map((row) => [
          row.kind,
          number(row.performance),
          number(row.accessibility),
          number(row['best-practices']),
          number(row.seo),
          `${number(row.lcp)} ms`,
          `${number(row.tbt)} ms`,
          number(row.cls),
        ])}
      />
      <DataTable
        caption={t.weights}
        columns={t.weightColumns}
        headingLang={headingLang}
        rows={report.weights.map(({ kind, bytes, requests }) => [kind, formatBytes(lang, bytes), number(requests)])}
      />
      <DataTable
        caption={t.servers}
        columns={t.serverColumns}
        headingLang={headingLang}
        rows={report.servers.map(({ name, rate, half, failures }) => [name, number(rate), `${number(half)} ms`, number(failures)])}
      />
      <DataTable
        caption={t.scale}
        columns={t.scaleColumns}
        rows={report.scale.map((row) => [
          number(row.articles),
          number(row.pages),
          `${number(row.seconds)} s`,
          `${number(row.exportSeconds)} s`,
          formatBytes(lang, row.megabytes * 1e6),
          formatBytes(lang, row.exportMegabytes * 1e6),
          formatBytes(lang, row.memory * 1e6),
        ])}
      />
      {report.machine && <p className="mt-4 text-sm text-soft">{t.machine({ machine: report.machine })}</p>}
    </>
  );
}
