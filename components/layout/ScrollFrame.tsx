import type { ReactNode } from 'react';

/** A frame in which a wide picture or table scrolls, by finger and by keyboard, and the page does not; what it scrolls to stays clear of a column that does not move. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order, what lies outside the frame cannot be reached by keyboard.
    <section aria-label={label} tabIndex={0} className="relative scroll-ps-24 overflow-x-auto overscroll-x-contain print:overflow-visible">
      {children}
    </section>
  );
}
