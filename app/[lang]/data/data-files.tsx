import type { TextProps } from '@/app/_routes/text-page';
import { DisclosureSummary } from '@/components/layout/Fold';
import { InLanguage } from '@/components/layout/InLanguage';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { Spaced } from '@/components/layout/Spaced';
import { StructuredData } from '@/components/layout/StructuredData';
import { TapLink } from '@/components/layout/TapLink';
import { defaultLang } from '@/lib/i18n/languages';
import { mediaType } from '@/lib/media-type';
import { type DataTable, dataFileNames, dataTables, hasRoute } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';
import { dataColumns, dataFile, openData } from '@/lib/syndication/open-data';
import { describeDataset } from '@/lib/syndication/structured-data';

/** The files of the open data. */
export function DataFiles({ site, entry }: TextProps) {
  const t = site.messages.openData;
  const data = openData(site);
  const files = dataFileNames.map((name) => ({
    name,
    url: absolute(site.address.dataFile(name)),
    type: mediaType(name),
    bytes: Buffer.byteLength(dataFile(site, name)),
  }));
  const counts = dataTables.map((name) => ({
    name,
    label: labelOf(site, name),
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
        data={describeDataset(site, entry, {
          ...data,
          files: files.filter(({ name }) => !name.endsWith('.schema.json')),
        })}
      />
      <section id="files" className="mb-10">
        <h2 className="text-xl">{t.files}</h2>
        <p className="mb-3 mt-1 text-sm text-soft">
          {t.version({ version: data.version, date: site.format.date(data.date) })}
        </p>
        <ul className="border-b border-rule">
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
                      <FileLink key={file.name} site={site} file={file} label={label} />
                    ))}
                </Spaced>
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-3 max-w-measure text-sm text-soft">{t.csv}</p>
        {site.hasCopies() && (
          <p data-site-only="" className="mt-3">
            <TapLink href={site.link('take-away').href} text={site.page('take-away').title} />
          </p>
        )}
      </section>
      <section className="mb-10">
        <h2 id="columns" className="mb-2 text-xl">
          {t.columns}
        </h2>
        {counts.map(({ name, label }) => (
          <details key={name} className="border-t border-rule">
            <DisclosureSummary>{label}</DisclosureSummary>
            <ScrollFrame label={site.format.labelled(t.columns, label)}>
              <table className="mb-4 w-full text-xs *:*:border-b *:*:border-rule *:*:align-top *:*:*:py-1">
                <thead>
                  <tr>
                    <th scope="col" className="pe-4 text-start">
                      {t.column}
                    </th>
                    <th scope="col" className="text-start">
                      {t.meaning}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {dataColumns(name).map((column) => (
                    <tr key={column.name}>
                      <th scope="row" className="pe-4 text-start font-normal">
                        <code>{column.name}</code>
                      </th>
                      <td>
                        <InLanguage site={site} of={defaultLang}>
                          {column.meaning}
                        </InLanguage>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollFrame>
          </details>
        ))}
      </section>
    </>
  );
}

const labelOf = (site: Site, name: DataTable) =>
  hasRoute(name) ? site.label(name) : site.messages.openData[name];

function FileLink({
  site,
  file,
  label,
}: {
  site: Site;
  file: { name: string; bytes: number };
  label: string;
}) {
  const ends: Readonly<Record<string, string>> = { csv: 'CSV', bib: 'BibTeX', ris: 'RIS' };
  const end = file.name.slice(file.name.lastIndexOf('.') + 1);
  const format = file.name.endsWith('.schema.json')
    ? site.messages.openData.schema
    : (ends[end] ?? 'JSON');
  return (
    <span className="inline-flex items-center gap-x-1">
      <a
        href={site.address.dataFile(file.name)}
        aria-label={site.format.labelled(format, label)}
        className="tap justify-end"
      >
        {format}
      </a>{' '}
      <span className="text-soft">{site.format.bytes(file.bytes)}</span>
    </span>
  );
}
