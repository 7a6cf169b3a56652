import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** A sentence below the title. */
  lead?: string;
  children?: ReactNode;
}

/** Head of a page: its only h1. */
export function PageTitle({ title, lead, children }: Props) {
  return (
    <header className="mb-8 border-b border-rule pb-6 wrap-anywhere">
      <h1 className="max-w-headline text-2xl sm:text-3xl">{title}</h1>
      {lead && <p className="mt-4 max-w-measure text-lg text-soft">{lead}</p>}
      {children}
    </header>
  );
}
