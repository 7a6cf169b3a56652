import type { TextProps } from '@/app/_routes/text-page';
import { Spaced } from '@/components/layout/Spaced';
import { StructuredData } from '@/components/layout/StructuredData';
import { formatBytes, formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { mediaType } from '@/lib/media-type';
import {
  type DataCollection,
  dataCollections,
  dataFileNames,
  hasRoute,
  routes,
} from '@/lib/routes';
import { pageLabel } from '@/lib/site';
import { dataFile, openData } from '@/lib/syndication/open-data';
import { describeDataset } from '@/lib/syndication/structured-data';

/** The files of the open data. */
export function DataFiles({ lang, entry }: TextProps) {
  const t = messages(lang).openData;
  const data = openData(lang);
  const files = dataFileNames.map((name) => ({
    name,
    url: data.fileUrl(name),
    type: mediaType(name),
    bytes: Buffer.byteLength(dataFile(lang, name)),
  }));
  const counts = dataCollections.map((name) => ({
    name,
    label: labelOf(lang, name),
    records: data.records[name].length,
  }));
  const whole = {
    name: 'all',
    label: t.whole,
    records: counts.reduce((sum, { records }) => sum + records, 0),
  };
  return (
    <>
      <StructuredData
        data={describeDataset(lang, entry, {
          ...data,
          files: files.filter(({ name }) => !name.endsWith('.schema.json')),
        })}
      />
      <section id="files" className="mb-10">
        <h2 className="text-xl">{t.files}</h2>
        <p className="mb-3 mt-1 text-sm text-soft">
          {t.version({ version: data.version, date: formatDate(lang, data.date) })}
        </p>
        <ul className="max-w-headline border-b border-rule">
          {[whole, ...counts].map(({ name, label, records }) => (
            <li
              key={name}
              className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-2"
            >
              <p>
                <span className="font-semibold">{label}</span>{' '}
                <span className="text-sm text-soft tabular">{t.records({ n: records })}</span>
              </p>
              <p className="flex flex-wrap gap-x-5 text-sm tabular">
                <Spaced>
                  {files
                    .filter((file) => file.name.startsWith(`${name}.`))
                    .map((file) => (
                      <FileLink key={file.name} lang={lang} file={file} label={label} />
                    ))}
                </Spaced>
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-3 max-w-measure text-sm text-soft">{t.csv}</p>
      </section>
    </>
  );
}

const labelOf = (lang: Lang, name: DataCollection) =>
  hasRoute(name) ? pageLabel(lang, name) : messages(lang).openData.milestones;

function FileLink({
  lang,
  file,
  label,
}: {
  lang: Lang;
  file: { name: string; bytes: number };
  label: string;
}) {
  const ends: Readonly<Record<string, string>> = { csv: 'CSV', bib: 'BibTeX', ris: 'RIS' };
  const end = file.name.slice(file.name.lastIndexOf('.') + 1);
  const format = file.name.endsWith('.schema.json')
    ? messages(lang).openData.schema
    : (ends[end] ?? 'JSON');
  return (
    <span className="inline-flex items-center gap-x-1">
      <a
        href={routes.dataFile(lang, file.name)}
        aria-label={labelled(lang, format, label)}
        className="tap"
      >
        {format}
      </a>{' '}
      <span className="text-soft">{formatBytes(lang, file.bytes)}</span>
    </span>
  );
}
