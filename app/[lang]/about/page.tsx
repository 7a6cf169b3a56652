import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { NewsBars } from './news-bars';

const { generateStaticParams, generateMetadata, page } = textPage('overview', Overview);

export { generateMetadata, generateStaticParams, page as default };

function Overview({ site, entry }: TextProps) {
  return (
    <PageText site={site} entry={entry}>
      <NewsBars site={site} />
    </PageText>
  );
}
