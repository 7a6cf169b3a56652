import type { ReactNode } from 'react';
import { SourceListSection } from '@/components/article/Source';
import { Contents, type Part } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { findHeadings, renderBody } from '@/lib/content/text/markdown';
import type { TextProps } from './text-page';

interface Props extends TextProps {
  /** The text, rendered, if it is not all of it. */
  html?: string;
  /**
   * Parts of the page for its table of contents, which needs more than two; by default the headings
   * of the text.
   */
  parts?: readonly Part[];
  /** Shown above the text. */
  above?: ReactNode;
  /** Shown next to the text, above the contents. */
  beside?: ReactNode;
  /** Shown below the text. */
  children?: ReactNode;
}

/**
 * A text of content/pages with its contents, what a page adds to it, its sources, and the day of
 * its last change.
 */
export const PageText = ({
  site,
  entry,
  html = renderBody(entry, site.linker),
  parts = findHeadings(entry),
  above,
  beside,
  children,
}: Props) => (
  <>
    <PageColumns
      aside={
        <>
          {beside}
          {parts.length > 2 && <Contents site={site} parts={parts} />}
        </>
      }
    >
      {above}
      <Prose html={html} />
    </PageColumns>
    {children}
    <div className="max-w-measure">
      {entry.sources && <SourceListSection site={site} sources={entry.sources} />}
      <p className="mt-10 text-sm text-soft">
        {site.messages.updated} <DateText site={site} start={entry.updated} />
      </p>
    </div>
  </>
);
