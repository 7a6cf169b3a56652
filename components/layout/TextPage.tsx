import type { ReactNode } from 'react';
import { SourceListSection } from '@/components/article/SourceList';
import { DateText } from '@/components/lists/DateText';
import type { Entry } from '@/lib/content/schema';
import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Crumb } from './Breadcrumbs';
import { Contents, type Part } from './Contents';
import { PageColumns } from './PageColumns';
import { PageFrame } from './PageFrame';
import { PageTitle } from './PageTitle';
import { Prose } from './Prose';

interface Props {
  lang: Lang;
  page: Entry<'pages'>;
  /** The page in each language of the site. */
  languages: readonly LanguageLink[];
  /** The body of the page, rendered. */
  html: string;
  crumbs?: readonly Crumb[];
  /** Links to the other pages of its kind. */
  nav?: ReactNode;
  /** Parts of the text; with more than two, the page has a table of contents. */
  parts?: readonly Part[];
  /** Shown next to the text, above the contents. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A page of content/pages: its text, what the page adds below it, its sources, and the day of its last change. */
export function TextPage({ lang, page, languages, html, crumbs = [], nav, parts = [], aside, children }: Props) {
  return (
    <PageFrame lang={lang} title={page.title} languages={languages} translation={page.translation} crumbs={crumbs}>
      <PageTitle title={page.title} lead={page.summary} />
      {nav}
      <PageColumns
        aside={
          <>
            {aside}
            {parts.length > 2 && <Contents lang={lang} parts={parts} />}
          </>
        }
      >
        <Prose html={html} />
      </PageColumns>
      {children}
      <div className="max-w-measure">
        {page.sources && <SourceListSection lang={lang} sources={page.sources} />}
        <p className="mt-10 text-sm text-soft">
          {messages(lang).updated} <DateText lang={lang} start={page.updated} />
        </p>
      </div>
    </PageFrame>
  );
}
