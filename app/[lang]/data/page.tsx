import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { DataFiles } from './data-files';

const { generateStaticParams, generateMetadata, page } = textPage('data', OpenData);

export { generateMetadata, generateStaticParams, page as default };

function OpenData({ site, entry }: TextProps) {
  return (
    <>
      <DataFiles site={site} entry={entry} />
      <PageText site={site} entry={entry} />
    </>
  );
}
