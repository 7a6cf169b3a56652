import type { ReactNode } from 'react';
import type { Site } from '@/lib/site';
import { UnseenLabel } from './UnseenLabel';

interface Props {
  /**
   * The id that links lead to. It is inside the fold, because browsers open a fold only for a
   * target within it.
   */
  id?: string;
  /** What stays in sight. */
  summary: ReactNode;
  /** Where it is always open (app/base.css). */
  opensOn?: 'wide screens and paper' | 'paper';
  className?: string;
  summaryClass?: string;
  children: ReactNode;
}

/** A part of a page that folds into its heading: on narrow screens, or on all of them. */
export const Fold = ({
  id,
  summary,
  opensOn = 'wide screens and paper',
  className = '',
  summaryClass = '',
  children,
}: Props) => (
  <details className={`${opensOn === 'paper' ? 'fold-paper' : 'fold'} ${className}`}>
    <DisclosureSummary
      className={`${opensOn === 'paper' ? '' : 'lg:min-h-0 lg:py-0'} ${summaryClass}`}
    >
      {summary}
    </DisclosureSummary>
    {id && <span id={id} className="block scroll-mt-16" />}
    {children}
  </details>
);

interface NoteProps {
  site: Site;
  /** The word that opens the note. */
  label: string;
  /** What the note is about, for screen readers. */
  about?: ReactNode;
  /** Whether the word follows the text before it on the same line. */
  inline?: boolean;
  children: ReactNode;
}

/**
 * A note that opens from a word on narrow screens; on wide ones and on paper it is always shown,
 * without the word.
 */
export const FoldedNote = ({ site, label, about, inline = false, children }: NoteProps) => (
  <details className={`fold fold-note ${inline ? 'max-lg:inline' : ''}`}>
    <DisclosureSummary
      className={
        inline ? 'align-middle text-xs text-soft max-lg:-my-2.5 max-lg:inline-flex' : 'text-soft'
      }
    >
      {label}
      {about && <UnseenLabel site={site}>{about}</UnseenLabel>}
    </DisclosureSummary>
    {children}
  </details>
);

/** The line that opens and closes a <details>, marked with an arrow. */
export const DisclosureSummary = ({
  children,
  className = '',
}: {
  children: ReactNode;
  className?: string;
}) => (
  <summary
    className={`flex min-h-11 cursor-pointer items-center gap-2 py-1 font-semibold wrap-anywhere after:size-2 after:shrink-0 after:[translate:0_-0.125rem] after:rotate-45 after:border-b-2 after:border-e-2 after:border-soft [[open]>&]:after:[translate:0_0.125rem] [[open]>&]:after:-rotate-135 ${className}`}
  >
    {children}
  </summary>
);
