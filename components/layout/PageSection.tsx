import type { ReactNode } from 'react';
import { DisclosureSummary } from './DisclosureSummary';

interface Props {
  id: string;
  title: string;
  /** Whether it folds into its heading on narrow screens; on wide ones it is always open. */
  folded?: boolean;
  /** Shown before the heading. */
  mark?: ReactNode;
  children: ReactNode;
}

/** A section of a long page under a dark rule; on wide screens its heading hangs in the left column, so that the page can be scanned down one edge. */
export function PageSection({ id, title, folded = false, mark, children }: Props) {
  return (
    <section
      className={`border-t border-ink lg:mt-14 lg:pt-4 print:mt-8 print:pt-3 ${folded ? 'mt-10 max-lg:has-[>[open]]:pb-8 max-lg:[&+&]:mt-0' : 'mt-10 pt-3'}`}
    >
      <Hanging
        folded={folded}
        heading={
          <h2 id={id} className={`text-xl ${mark ? 'flex items-baseline gap-2.5 wrap-anywhere' : ''}`}>
            {mark} {title}
          </h2>
        }
      >
        {children}
      </Hanging>
    </section>
  );
}

/** Text directly under the heading of a section. */
export function PageSectionText({ children }: { children: ReactNode }) {
  return <div className="max-w-measure lg:ms-[calc(var(--side)+1.5rem)]">{children}</div>;
}

/** A part of a section with its own heading, which hangs in the left column too. */
export function PageSectionPart({ id, title, folded = false, children }: Omit<Props, 'mark'>) {
  return (
    <div className={`clear-both lg:pt-9 ${folded ? 'max-lg:border-t max-lg:border-rule max-lg:has-[>[open]]:pb-4' : 'pt-6'}`}>
      <Hanging
        folded={folded}
        heading={
          <h3 id={id} className="text-lg leading-snug">
            {title}
          </h3>
        }
      >
        <PageSectionText>{children}</PageSectionText>
      </Hanging>
    </div>
  );
}

function Hanging({ heading, folded, children }: { heading: ReactNode; folded: boolean; children: ReactNode }) {
  const side = 'lg:float-start lg:-mt-0.5 lg:w-(--side)';
  if (!folded) {
    return (
      <div className="flow-root">
        <div className={`mb-2 ${side}`}>{heading}</div>
        {children}
      </div>
    );
  }
  return (
    <details className="fold flow-root">
      <DisclosureSummary className={`lg:mb-2 lg:min-h-0 ${side}`}>{heading}</DisclosureSummary>
      {children}
    </details>
  );
}
