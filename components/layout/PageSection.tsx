import type { ReactNode } from 'react';
import { Fold } from './Fold';

interface Props {
  id: string;
  title: ReactNode;
  /** Shown before the heading. */
  mark?: ReactNode;
  children: ReactNode;
}

interface FoldedProps extends Props {
  /** Id of the heading, if something refers to its words. */
  headingId?: string;
  /** What is in it, shown below the heading while it is closed. */
  hint?: ReactNode;
}

const sectionLook = 'mt-10 border-t border-ink lg:mt-14 lg:pt-4 print:mt-8 print:pt-3';

/** A section of a long page under a dark rule; on wide screens its heading hangs in the left column, so that the page can be scanned down one edge. */
export const PageSection = ({ id, title, mark, children }: Props) => (
  <section className={`${sectionLook} pt-3`}>
    <Hanging heading={<SectionHeading id={id} title={title} mark={mark} />}>{children}</Hanging>
  </section>
);

/** A section that folds into its heading on narrow screens; on wide ones it is always open. */
export const FoldedSection = ({ id, title, headingId, mark, hint, children }: FoldedProps) => (
  <section className={`${sectionLook} max-lg:has-[>[open]]:pb-8 max-lg:[&+&]:mt-0`}>
    <FoldedHanging
      id={id}
      heading={<SectionHeading id={headingId} title={title} mark={mark} />}
      hint={hint}
    >
      {children}
    </FoldedHanging>
  </section>
);

const SectionHeading = ({
  id,
  title,
  mark,
}: {
  id?: string | undefined;
  title: ReactNode;
  mark: ReactNode;
}) => (
  <h2
    id={id}
    className={`text-xl ${mark ? 'flex items-baseline gap-2 hyphens-auto wrap-anywhere lg:text-lg' : ''}`}
  >
    {mark} {title}
  </h2>
);

/** Text beside the heading of a section; what is not in it spans the width of the page. */
export const PageSectionText = ({ children }: { children: ReactNode }) => (
  <div className="max-w-measure lg:ms-[calc(var(--side)+1.5rem)]">{children}</div>
);

/** A part of a section with its own heading, which hangs in the left column too. */
export const PageSectionPart = ({ id, title, children }: Props) => (
  <div className="clear-both pt-6 lg:pt-9">
    <Hanging
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

/** A part that folds into its heading on narrow screens. */
export const FoldedSectionPart = ({
  id,
  title,
  headingId,
  children,
}: Omit<FoldedProps, 'mark' | 'hint'>) => (
  <div className="clear-both max-lg:mt-4 max-lg:border-t max-lg:border-rule max-lg:has-[>[open]]:pb-4 max-lg:[&+&]:mt-0 lg:pt-9">
    <FoldedHanging
      id={id}
      heading={
        <h3 id={headingId} className="text-lg leading-snug">
          {title}
        </h3>
      }
    >
      <PageSectionText>{children}</PageSectionText>
    </FoldedHanging>
  </div>
);

const side = 'lg:float-start lg:-mt-0.5 lg:w-(--side)';

const Hanging = ({ heading, children }: { heading: ReactNode; children: ReactNode }) => (
  <div className="flow-root">
    <div className={`mb-2 ${side}`}>{heading}</div>
    {children}
  </div>
);

/** The heading and what is in the section are direct children of the <summary>, which HTML requires: a grid puts the arrow beside both. */
export const besideArrow =
  'grid! grid-cols-[minmax(0,1fr)_auto] gap-y-0 after:col-start-2 after:row-span-2 after:row-start-1';

const FoldedHanging = ({
  id,
  heading,
  hint,
  children,
}: {
  id: string;
  heading: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) => (
  <Fold
    id={id}
    summary={
      hint ? (
        <>
          {heading}
          <span className="col-start-1 line-clamp-2 text-xs font-normal text-soft lg:hidden print:hidden [[open]>summary>&]:hidden">
            {hint}
          </span>
        </>
      ) : (
        heading
      )
    }
    className="flow-root"
    summaryClass={`lg:mb-2 ${side} ${hint ? besideArrow : ''}`}
  >
    {children}
  </Fold>
);
