import type { ReactNode } from 'react';
import { getPage } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { addressOf, type PageWithRoute } from '@/lib/routes';
import { type PageHead, pageRoute } from './page-route';

export interface TextProps {
  lang: Lang;
  entry: Entry<'pages'>;
}

/**
 * The exports of the route of a text of content/pages: its title and lead come from the text, `Content` is what it shows below them.
 *
 * @example const { generateMetadata, page } = textPage('glossary', Terms);
 */
export const textPage = (
  slug: PageWithRoute,
  Content: (props: TextProps) => ReactNode,
  head: (lang: Lang) => Partial<PageHead> = () => ({}),
) =>
  pageRoute(
    ({ lang }: { lang: Lang }) => ({ ...headOf(lang, getPage(lang, slug)), ...head(lang) }),
    ({ lang, page: { entry } }) => <Content lang={lang} entry={entry} />,
  );

/** What the head and frame of a page say that shows a text of content/pages. */
export const headOf = (lang: Lang, entry: Entry<'pages'>) => ({
  address: addressOf(lang, entry),
  title: entry.title,
  lead: entry.summary,
  translation: entry.translation,
  entry,
});
