import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { NewsBars } from '@/components/figures/NewsBars';
import { getFacets } from '@/lib/content/queries/queries';
import { findHeadings } from '@/lib/content/text/markdown';
import { messages } from '@/lib/i18n/messages';
import { DataFiles } from './data-files';

const { generateMetadata, page } = textPage('data', OpenData);

export { generateMetadata, page as default };

function OpenData({ lang, entry }: TextProps) {
  const files = { id: 'files', label: messages(lang).openData.files };
  return (
    <PageText
      lang={lang}
      entry={entry}
      parts={[files, ...findHeadings(entry)]}
      above={<DataFiles lang={lang} entry={entry} />}
    >
      <NewsBars lang={lang} counts={getFacets(lang, 'news')} />
    </PageText>
  );
}
