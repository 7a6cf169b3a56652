import { onlyIn, pagesForExport } from '@/app/_routes/export-params';
import type { Listed } from '@/lib/content/queries/listed';
import { getAll, getArticle, getEvent } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { addressOf, noItem, type Section } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { ItemPage } from './item-page';

interface Props {
  params: Promise<{ lang: Lang; slug: string }>;
}

/** The pages of the articles or of the events. */
export function itemRoute(section: Section) {
  const read = async ({ params }: Props) => {
    const { lang, slug } = await params;
    return { lang, item: onlyIn<Listed>(lang, section === 'news' ? getArticle(lang, slug) : getEvent(lang, slug)) };
  };
  return {
    generateStaticParams: pagesForExport(
      (lang) => getAll(lang, section).flatMap(({ slug, pageLang }) => (pageLang === lang ? [{ slug }] : [])),
      { slug: noItem },
    ),
    generateMetadata: async (props: Props) => {
      const { lang, item } = await read(props);
      return pageMetadata({
        title: item.title,
        description: item.summary,
        path: addressOf(lang, item),
        card: `${section}-${item.slug}`,
        cited: { date: item.collection === 'news' ? item.published : undefined },
      });
    },
    page: async (props: Props) => {
      const { lang, item } = await read(props);
      return <ItemPage lang={lang} item={item} />;
    },
  };
}
