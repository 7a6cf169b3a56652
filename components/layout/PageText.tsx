import type { ReactNode } from 'react';
import { SourceListSection } from '@/components/article/Source';
import { DateText } from '@/components/lists/DateText';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { Contents, type Part } from './Contents';
import { PageColumns } from './PageColumns';
import { Prose } from './Prose';

interface Props {
  lang: Lang;
  page: Entry<'pages'>;
  /** The body of the page, rendered. */
  html: string;
  /** Parts of the text; with more than two, the page has a table of contents. */
  parts: readonly Part[];
  /** Shown next to the text, above the contents. */
  aside?: ReactNode;
  /** Shown above the text. */
  first?: ReactNode;
  children?: ReactNode;
}

/** A text of content/pages, what the page adds below it, its sources, and the day of its last change. */
export function PageText({ lang, page, html, parts, aside, first, children }: Props) {
  return (
    <>
      <PageColumns
        aside={
          <>
            {aside}
            {parts.length > 2 && <Contents lang={lang} parts={parts} />}
          </>
        }
      >
        {first}
        <Prose html={html} />
      </PageColumns>
      {children}
      <div className="max-w-measure">
        {page.sources && <SourceListSection lang={lang} sources={page.sources} />}
        <p className="mt-10 text-sm text-soft">
          {messages(lang).updated} <DateText lang={lang} start={page.updated} />
        </p>
      </div>
    </>
  );
}
