import type { ReactNode } from 'react';
import { Fold } from './Fold';

interface Props {
  id: string;
  title: string;
  /** Whether it folds into its heading on narrow screens; on wide ones it is always open. */
  folded?: boolean;
  /** Id of the heading of a folded section, if something refers to its words. */
  headingId?: string;
  /** Shown before the heading. */
  mark?: ReactNode;
  /** Whether its children place themselves over the width of the page; else they are text, beside the heading. */
  wide?: boolean;
  children: ReactNode;
}

/** A section of a long page under a dark rule; on wide screens its heading hangs in the left column, so that the page can be scanned down one edge. */
export const PageSection = ({
  id,
  title,
  folded = false,
  headingId,
  mark,
  wide = false,
  children,
}: Props) => (
  <section
    className={`border-t border-ink lg:mt-14 lg:pt-4 print:mt-8 print:pt-3 ${folded ? 'mt-10 max-lg:has-[>[open]]:pb-8 max-lg:[&+&]:mt-0' : 'mt-10 pt-3'}`}
  >
    <Hanging
      id={id}
      folded={folded}
      heading={
        <h2
          id={folded ? headingId : id}
          className={`text-xl ${mark ? 'flex items-baseline gap-2 hyphens-auto wrap-anywhere lg:text-lg' : ''}`}
        >
          {mark} {title}
        </h2>
      }
    >
      {wide ? children : <PageSectionText>{children}</PageSectionText>}
    </Hanging>
  </section>
);

/** Text beside the heading of a section. */
export const PageSectionText = ({ children }: { children: ReactNode }) => (
  <div className="max-w-measure lg:ms-[calc(var(--side)+1.5rem)]">{children}</div>
);

/** A part of a section with its own heading, which hangs in the left column too. */
export const PageSectionPart = ({
  id,
  title,
  folded = false,
  headingId,
  children,
}: Omit<Props, 'mark' | 'wide'>) => (
  <div
    className={`clear-both lg:pt-9 ${folded ? 'max-lg:mt-4 max-lg:border-t max-lg:border-rule max-lg:has-[>[open]]:pb-4 max-lg:[&+&]:mt-0' : 'pt-6'}`}
  >
    <Hanging
      id={id}
      folded={folded}
      heading={
        <h3 id={folded ? headingId : id} className="text-lg leading-snug">
          {title}
        </h3>
      }
    >
      <PageSectionText>{children}</PageSectionText>
    </Hanging>
  </div>
);

function Hanging({
  id,
  heading,
  folded,
  children,
}: {
  id: string;
  heading: ReactNode;
  folded: boolean;
  children: ReactNode;
}) {
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
    <Fold id={id} summary={heading} className="flow-root" summaryClass={`lg:mb-2 ${side}`}>
      {children}
    </Fold>
  );
}
