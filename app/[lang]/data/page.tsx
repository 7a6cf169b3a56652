import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { NewsBars } from '@/components/figures/NewsBars';
import { StructuredData } from '@/components/layout/StructuredData';
import { TextPage } from '@/components/layout/TextPage';
import { DataFileList } from '@/components/tables/DataFileList';
import { getFacetValues, getLinker, getPage } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { mediaType } from '@/lib/hosting/media-types';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { dataCollections, dataFileNames, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { openData } from '@/lib/syndication/data-files';
import { printDataFile } from '@/lib/syndication/open-data';
import { describeDataset } from '@/lib/syndication/structured-data';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'data');
  return pageMetadata({ title, description: summary, path: routes.data(lang) });
}

export default async function Data({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang).openData;
  const page = getPage(lang, 'data');
  const data = openData(lang);
  const files = dataFileNames.map((name) => ({
    name,
    url: data.fileUrl(name),
    type: mediaType(name),
    bytes: Buffer.byteLength(printDataFile(name, data)),
  }));
  const counts = dataCollections.map((name) => ({ name, records: data.records[name].length }));
  return (
    <TextPage lang={lang} languages={languagesOf(routes.data(lang))} page={page} html={renderBody(page, getLinker(lang))}>
      <StructuredData data={describeDataset(lang, page, { ...data, files: files.filter(({ name }) => !name.endsWith('.schema.json')) })} />
      <section className="mt-10">
        <h2 className="text-xl">{t.files}</h2>
        <p className="mb-3 mt-1 text-sm text-soft">{t.version({ version: data.version, date: formatDate(lang, data.date) })}</p>
        <DataFileList lang={lang} counts={counts} files={files} />
        <p className="mt-3 max-w-measure text-sm text-soft">{t.csv}</p>
      </section>
      <NewsBars
        lang={lang}
        counts={{
          objective: getFacetValues(lang, 'news', 'objective'),
          country: getFacetValues(lang, 'news', 'country'),
          year: getFacetValues(lang, 'news', 'year'),
        }}
      />
    </TextPage>
  );
}
