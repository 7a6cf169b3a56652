import type { ReactNode } from 'react';

/**
 * A frame in which a wide picture or table scrolls, by finger and by keyboard, and the page does not. What has the focus stays clear of a
 * column that does not move, and of the other edge: browsers do not scroll on to what is in sight by a part.
 */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order, what lies outside the frame cannot be reached by keyboard.
      tabIndex={0}
      className="relative scroll-ps-35 scroll-pe-11 overflow-x-auto overscroll-x-contain print:overflow-visible"
    >
      {children}
    </div>
  );
}
