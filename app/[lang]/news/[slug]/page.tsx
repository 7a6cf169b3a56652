import type { Metadata } from 'next';
import { itemView } from '@/app/_items/item-view';
import { pagesForExport } from '@/app/_routes/export-params';
import { onlyIn } from '@/app/_routes/only-in';
import { ItemPage } from '@/components/article/ItemPage';
import { getArticle, getListed } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { noItem, routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; slug: string }>;
}

export const generateStaticParams = pagesForExport(
  (lang) => getListed(lang, 'news').flatMap(({ slug, pageLang }) => (pageLang === lang ? [{ slug }] : [])),
  { slug: noItem },
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const article = onlyIn(lang, getArticle(lang, slug));
  return pageMetadata({
    title: article.title,
    description: article.summary,
    path: routes.article(lang, slug),
    card: `news-${slug}`,
    cited: { date: article.published },
  });
}

export default async function Article({ params }: Props) {
  const { lang, slug } = await params;
  return <ItemPage lang={lang} view={itemView(lang, onlyIn(lang, getArticle(lang, slug)))} />;
}
