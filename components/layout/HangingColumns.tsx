import type { ReactNode } from 'react';

/** Sections whose headings hang in a left column, and at their right what leads through them, in sight while one scrolls; above them on narrow screens. */
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
