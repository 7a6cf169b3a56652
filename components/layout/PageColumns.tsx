import type { ReactNode } from 'react';

interface Props {
  /** Contents or summary: above the text on narrow screens, in view next to it on wide ones. */
  aside: ReactNode;
  children: ReactNode;
}

/** A text in a column of readable width, with an aside. */
export function PageColumns({ aside, children }: Props) {
  return (
    <div className="grid grid-cols-1 gap-x-14 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
      <div className="lg:order-last">
        <div className="flex flex-col gap-6 max-lg:not-empty:mb-10 max-lg:*:border-t-0 max-lg:*:pt-0 max-lg:has-[.leave-site:only-child]:mb-0 lg:sticky lg:top-6">
          {aside}
        </div>
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
