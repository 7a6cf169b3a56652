import type { ReactNode } from 'react';

/**
 * A frame in which a wide picture or table scrolls sideways, by touch and keyboard, while the page stays put. The scroll padding keeps
 * the focused element clear of a fixed column and of the far edge: browsers do not scroll to what is already partly visible.
 */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: outside the tab order, the hidden part could not be reached by keyboard.
      tabIndex={0}
      className="relative scroll-ps-35 scroll-pe-11 overflow-x-auto overscroll-x-contain print:overflow-visible"
    >
      {children}
    </div>
  );
}
