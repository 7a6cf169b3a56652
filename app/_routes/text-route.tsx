import type { ReactNode } from 'react';
import { SourceListSection } from '@/components/article/Source';
import { Contents, type Part } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { getLinker, getPage } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { findHeadings, renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
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

/** The exports of a route for a page whose content is made by code; title and lead are those of its file in content/pages. */
export const collectionRoute = (
  slug: CodedPage,
  Content: (props: { lang: Lang; page: TextHead }) => ReactNode,
  more: (lang: Lang) => Partial<PageHead> = () => ({}),
) => pageRoute(({ lang }: { lang: Lang }) => ({ ...describeText(lang, getPage(lang, slug)), ...more(lang) }), Content);

interface Additions {
  /** What code adds below the text. */
  Below?: (props: { lang: Lang; entry: Entry<'pages'> }) => ReactNode;
  /** What code adds above the text. */
  Above?: (props: { lang: Lang; entry: Entry<'pages'> }) => ReactNode;
  /** Shown next to the text, above the contents. */
  Beside?: (props: { lang: Lang }) => ReactNode;
  /** Parts of the page for its table of contents; by default the headings of the text. */
  parts?: (lang: Lang, entry: Entry<'pages'>) => readonly Part[];
}

/** The exports of a route for a page that shows a text of content/pages. */
export const textRoute = (slug: CodedPage, { notice = 'below', card, ...additions }: Additions & Pick<PageHead, 'notice' | 'card'>) =>
  collectionRoute(slug, textContent(additions), () => ({ notice, card }));

/** What such a page has below its title and lead. */
export function textContent({ Above, Below, Beside, parts = (_, entry) => findHeadings(entry) }: Additions = {}) {
  return ({ lang, page: { entry } }: { lang: Lang; page: TextHead }) => (
    <PageText
      lang={lang}
      entry={entry}
      html={renderBody(entry, getLinker(lang))}
      parts={parts(lang, entry)}
      aside={Beside && <Beside lang={lang} />}
      first={Above && <Above lang={lang} entry={entry} />}
    >
      {Below && <Below lang={lang} entry={entry} />}
    </PageText>
  );
}

interface TextProps {
  lang: Lang;
  entry: Entry<'pages'>;
  html: string;
  /** With more than two, the page has a table of contents. */
  parts: readonly Part[];
  aside?: ReactNode;
  first?: ReactNode;
  children: ReactNode;
}

/** A text of content/pages, what the page adds below it, its sources, and the day of its last change. */
export function PageText({ lang, entry, html, parts, aside, first, children }: TextProps) {
  const besides = (
    <>
      {aside}
      {parts.length > 2 && <Contents lang={lang} parts={parts} />}
    </>
  );
  return (
    <>
      <PageColumns aside={besides}>
        {first}
        <Prose html={html} />
      </PageColumns>
      {children}
      <div className="max-w-measure">
        {entry.sources && <SourceListSection lang={lang} sources={entry.sources} />}
        <p className="mt-10 text-sm text-soft">
          {messages(lang).updated} <DateText lang={lang} start={entry.updated} />
        </p>
      </div>
    </>
  );
}
