import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { NewsBars } from '@/components/figures/NewsBars';
import { getFacets } from '@/lib/content/queries/queries';

const { generateMetadata, page } = textPage('overview', Overview);

export { generateMetadata, page as default };

function Overview({ lang, entry }: TextProps) {
  return (
    <PageText lang={lang} entry={entry}>
      <NewsBars lang={lang} counts={getFacets(lang, 'news')} />
    </PageText>
  );
}
