import type { ReactNode } from 'react';
import type { PageHead } from '@/app/_routes/page-route';
import { SourceListSection } from '@/components/article/Source';
import { Contents, type Part } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { getLinker } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { findHeadings, renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

export interface TextProps {
  lang: Lang;
  entry: Entry<'pages'>;
}

/** What code adds to a text of content/pages. */
export interface PageCode {
  /** What the page shows below its title and lead, if not its text. */
  Instead?: (props: TextProps) => ReactNode;
  Above?: (props: TextProps) => ReactNode;
  Below?: (props: TextProps) => ReactNode;
  /** Shown next to the text, above the contents. */
  Beside?: (props: { lang: Lang }) => ReactNode;
  /** Parts of the page for its table of contents, which needs more than two; by default the headings of the text. */
  parts?: (lang: Lang, entry: Entry<'pages'>) => readonly Part[];
  /** What its head and frame say besides title and lead. */
  head?: (lang: Lang) => Partial<PageHead>;
}

/** A text of content/pages, or the beginning of one, with what code adds, its sources, and the day of its last change. */
export function PageText({
  lang,
  entry,
  html,
  Above,
  Below,
  Beside,
  parts,
}: TextProps & PageCode & { html?: string }) {
  const found = parts?.(lang, entry) ?? findHeadings(entry);
  const besides = (
    <>
      {Beside && <Beside lang={lang} />}
      {found.length > 2 && <Contents lang={lang} parts={found} />}
    </>
  );
  return (
    <>
      <PageColumns aside={besides}>
        {Above && <Above lang={lang} entry={entry} />}
        <Prose html={html ?? renderBody(entry, getLinker(lang))} />
      </PageColumns>
      {Below && <Below lang={lang} entry={entry} />}
      <div className="max-w-measure">
        {entry.sources && <SourceListSection lang={lang} sources={entry.sources} />}
        <p className="mt-10 text-sm text-soft">
          {messages(lang).updated} <DateText lang={lang} start={entry.updated} />
        </p>
      </div>
    </>
  );
}
