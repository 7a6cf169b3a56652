import type { ReactNode } from 'react';

/**
 * A text in a column of readable width; what belongs to it is above on narrow screens, and stays in
 * view beside it on wide ones.
 */
export const PageColumns = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <div className="grid grid-cols-1 gap-x-14 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
    <div className="lg:order-last">
      <div className="flex flex-col gap-6 max-lg:not-empty:mb-10 max-lg:*:border-t-0 max-lg:*:pt-0 max-lg:has-[.leave-site:only-child]:mb-4 lg:sticky lg:top-6">
        {aside}
      </div>
    </div>
    <div className="min-w-0">{children}</div>
  </div>
);
