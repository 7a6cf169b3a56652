import type { ReactNode } from 'react';
import { DisclosureSummary } from './DisclosureSummary';

interface Props {
  /** Where links to it lead: inside, since browsers open a fold only around a target inside. */
  id?: string;
  /** What stays in sight. */
  summary: ReactNode;
  className?: string;
  summaryClass?: string;
  children: ReactNode;
}

/** A part of a page that folds into its heading on narrow screens; on wide ones and on paper it is always open (app/globals.css). */
export function Fold({ id, summary, className = '', summaryClass = '', children }: Props) {
  return (
    <details className={`fold ${className}`}>
      <DisclosureSummary className={`lg:min-h-0 ${summaryClass}`}>{summary}</DisclosureSummary>
      {id && <span id={id} className="block scroll-mt-16" />}
      {children}
    </details>
  );
}
