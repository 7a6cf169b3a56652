import type { ReactNode } from 'react';
import type { Crumb } from '@/components/layout/Breadcrumbs';
import type { Part } from '@/components/layout/Contents';
import { PageText } from '@/components/layout/PageText';
import { getLinker, getPage } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { findHeadings, renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { addressOf, type CodedPage } from '@/lib/routes';
import { type PageHead, pageRoute } from './page-route';

interface TextHead extends PageHead {
  entry: Entry<'pages'>;
}

/** What the head and the frame of a page say if it shows a text of content/pages. */
export const describeText = (lang: Lang, entry: Entry<'pages'>): TextHead => ({
  address: addressOf(lang, entry),
  title: entry.title,
  lead: entry.summary,
  translation: entry.translation,
  entry,
});

interface Additions {
  /** What code adds below the text. */
  Below?: (props: { lang: Lang; entry: Entry<'pages'> }) => ReactNode;
  /** What code adds above the text. */
  Above?: (props: { lang: Lang; entry: Entry<'pages'> }) => ReactNode;
  /** Shown next to the text. */
  Beside?: (props: { lang: Lang }) => ReactNode;
  /** Parts of the page for its table of contents; by default the headings of the text. */
  parts?: (lang: Lang, entry: Entry<'pages'>) => readonly Part[];
  above?: (lang: Lang) => readonly Crumb[];
  notice?: 'above' | 'below';
  card?: 'none';
}

/** The exports of a route for a page that shows a text of content/pages. */
export const textRoute = (slug: CodedPage, { above = () => [], notice = 'below', card, ...additions }: Additions = {}) =>
  pageRoute(
    ({ lang }: { lang: Lang }) => ({ ...describeText(lang, getPage(lang, slug)), above: above(lang), notice, card }),
    textContent(additions),
  );

/** The exports of a route for a page whose content follows from a collection; title and lead are those of its file in content/pages. */
export const collectionRoute = (
  slug: CodedPage,
  Content: (props: { lang: Lang }) => ReactNode,
  more: (lang: Lang) => Partial<PageHead> = () => ({}),
) => pageRoute(({ lang }: { lang: Lang }) => ({ ...describeText(lang, getPage(lang, slug)), ...more(lang) }), Content);

/** What such a page has below its title and lead. */
export function textContent({
  Above,
  Below,
  Beside,
  parts = (_, entry) => findHeadings(entry),
}: Omit<Additions, 'above' | 'notice' | 'card'> = {}) {
  return ({ lang, page: { entry } }: { lang: Lang; page: TextHead }) => (
    <PageText
      lang={lang}
      page={entry}
      html={renderBody(entry, getLinker(lang))}
      parts={parts(lang, entry)}
      aside={Beside && <Beside lang={lang} />}
      first={Above && <Above lang={lang} entry={entry} />}
    >
      {Below && <Below lang={lang} entry={entry} />}
    </PageText>
  );
}
