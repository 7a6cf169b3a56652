import type { ReactNode } from 'react';
import { type SearchRecord, searchable } from '@/lib/search/record';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';

interface Props {
  lang: string;
  /** Pages above this one, from the top, without the home page. */
  crumbs?: readonly Crumb[];
  /** What the search knows of the page; a page without is not found. */
  record?: SearchRecord;
  children: ReactNode;
}

/** Breadcrumbs and the main landmark of every page below the home page. */
export function PageFrame({ lang, crumbs = [], record, children }: Props) {
  return (
    <div className="mx-auto w-full max-w-page px-4 pb-16 sm:px-6">
      <Breadcrumbs lang={lang} crumbs={crumbs} />
      <main id="content" {...(record && searchable(record))}>
        {children}
      </main>
    </div>
  );
}
