import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** A line above the title: place and date, or what kind of page it is. */
  kicker?: ReactNode;
  /** A sentence below the title. */
  lead?: string;
  /** Shown beside the title on wide screens, below it on narrow ones. */
  picture?: ReactNode;
  children?: ReactNode;
}

/** Head of a page: its only h1. */
export function PageTitle({ title, kicker, lead, picture, children }: Props) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-6 border-b border-rule pb-6">
      <div className="min-w-0 wrap-anywhere">
        {kicker && <p className="mb-2 text-sm font-semibold text-amber">{kicker}</p>}
        <h1 className="max-w-headline text-2xl sm:text-3xl">{title}</h1>
        {lead && <p className="mt-4 max-w-measure text-lg text-soft">{lead}</p>}
        {children}
      </div>
      {picture}
    </header>
  );
}
