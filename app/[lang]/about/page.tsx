import { textRoute } from '@/app/_routes/text-route';
import { NewsBars } from '@/components/figures/NewsBars';
import { getFacets } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';

const { generateMetadata, page } = textRoute('overview', { Below: Figures });

export { generateMetadata, page as default };

function Figures({ lang }: { lang: Lang }) {
  return <NewsBars lang={lang} counts={getFacets(lang, 'news')} />;
}
