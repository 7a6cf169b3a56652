import { textRoute } from '@/app/_routes/text-route';
import { NewsBars } from '@/components/figures/NewsBars';
import { getFacets } from '@/lib/content/queries/queries';

const { generateMetadata, page } = textRoute('overview', {
  Below: ({ lang }) => <NewsBars lang={lang} counts={getFacets(lang, 'news')} />,
});

export { generateMetadata, page as default };
