import type { ReactNode } from 'react';

/** Sections whose headings hang in a left column, with an aside on the right that stays in view; on narrow screens the aside comes first. */
export function HangingColumns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="gap-x-6 lg:grid lg:grid-cols-[minmax(0,1fr)_var(--side)]">
      <div className="max-lg:mt-2 lg:order-last lg:mt-6">
        <div className="lg:sticky lg:top-6">{aside}</div>
      </div>
      <div className="min-w-0 *:first:mt-6">{children}</div>
    </div>
  );
}
