import { Spaced } from '@/components/layout/Spaced';
import { formatBytes } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { isCoded, routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

interface Props {
  lang: Lang;
  counts: readonly { name: string; records: number }[];
  files: readonly { name: string; bytes: number }[];
}

/** The open-data files: what each holds, how many records, how large. */
export function DataFileList({ lang, counts, files }: Props) {
  const { openData: t } = messages(lang);
  const labelOf = (name: string) =>
    name === 'milestones' ? t.milestones : name === 'all' ? t.whole : isCoded(name) ? pageLabel(lang, name) : name;
  const total = counts.reduce((sum, { records }) => sum + records, 0);
  return (
    <ul className="max-w-headline border-b border-rule">
      {[{ name: 'all', records: total }, ...counts].map(({ name, records }) => (
        <li key={name} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-2">
          <p>
            <span className="font-semibold">{labelOf(name)}</span>{' '}
            <span className="text-sm text-soft tabular">{t.records({ n: records })}</span>
          </p>
          <p className="flex flex-wrap gap-x-5 text-sm tabular">
            <Spaced>
              {files
                .filter((file) => file.name.startsWith(`${name}.`))
                .map((file) => (
                  <DataFileLink key={file.name} lang={lang} file={file} label={labelOf(name) ?? name} />
                ))}
            </Spaced>
          </p>
        </li>
      ))}
    </ul>
  );
}

function DataFileLink({ lang, file, label }: { lang: Lang; file: { name: string; bytes: number }; label: string }) {
  const ends: Readonly<Record<string, string>> = { csv: 'CSV', bib: 'BibTeX', ris: 'RIS' };
  const end = file.name.slice(file.name.lastIndexOf('.') + 1);
  const format = file.name.endsWith('.schema.json') ? messages(lang).openData.schema : (ends[end] ?? 'JSON');
  return (
    <span className="inline-flex items-center gap-x-1">
      <a href={routes.dataFile(lang, file.name)} aria-label={labelled(lang, format, label)} className="tap">
        {format}
      </a>{' '}
      <span className="text-soft">{formatBytes(lang, file.bytes)}</span>
    </span>
  );
}
