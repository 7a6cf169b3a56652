import { textRoute } from '@/app/_routes/text-route';
import { NewsBars } from '@/components/figures/NewsBars';
import { StructuredData } from '@/components/layout/StructuredData';
import { DataFileList } from '@/components/tables/DataFileList';
import { getFacets } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { findHeadings } from '@/lib/content/text/markdown';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { mediaType } from '@/lib/media-type';
import { dataCollections, dataFileNames } from '@/lib/routes';
import { dataFile, openData } from '@/lib/syndication/open-data';
import { describeDataset } from '@/lib/syndication/structured-data';

const { generateMetadata, page } = textRoute('data', {
  parts: (lang, entry) => [{ id: 'files', label: messages(lang).openData.files }, ...findHeadings(entry)],
  Above: Files,
  Below: ({ lang }) => <NewsBars lang={lang} counts={getFacets(lang, 'news')} />,
});

export { generateMetadata, page as default };

function Files({ lang, entry }: { lang: Lang; entry: Entry<'pages'> }) {
  const t = messages(lang).openData;
  const data = openData(lang);
  const files = dataFileNames.map((name) => ({
    name,
    url: data.fileUrl(name),
    type: mediaType(name),
    bytes: Buffer.byteLength(dataFile(lang, name)),
  }));
  const counts = dataCollections.map((name) => ({ name, records: data.records[name].length }));
  return (
    <>
      <StructuredData data={describeDataset(lang, entry, { ...data, files: files.filter(({ name }) => !name.endsWith('.schema.json')) })} />
      <section id="files" className="mb-10">
        <h2 className="text-xl">{t.files}</h2>
        <p className="mb-3 mt-1 text-sm text-soft">{t.version({ version: data.version, date: formatDate(lang, data.date) })}</p>
        <DataFileList lang={lang} counts={counts} files={files} />
        <p className="mt-3 max-w-measure text-sm text-soft">{t.csv}</p>
      </section>
    </>
  );
}
