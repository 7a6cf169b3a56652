import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { NewsBars } from '@/components/figures/NewsBars';
import { findHeadings } from '@/lib/content/text/markdown';
import { DataFiles } from './data-files';

const { generateStaticParams, generateMetadata, page } = textPage('data', OpenData);

export { generateMetadata, generateStaticParams, page as default };

function OpenData({ site, entry }: TextProps) {
  const t = site.messages.openData;
  const files = [
    { id: 'files', label: t.files },
    { id: 'columns', label: t.columns },
  ];
  return (
    <PageText
      site={site}
      entry={entry}
      parts={[...files, ...findHeadings(entry)]}
      above={<DataFiles site={site} entry={entry} />}
    >
      <NewsBars site={site} />
    </PageText>
  );
}
