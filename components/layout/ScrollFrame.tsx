import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Whether it is a stop of the keyboard: only where no link inside leads to its far edge. */
  isStop?: boolean;
  children: ReactNode;
}

/**
 * A frame in which a wide picture or table scrolls sideways, by touch and keyboard, while the page
 * stays put. The scroll padding keeps the focused element clear of a fixed column and of the far
 * edge: browsers do not scroll to what is already partly visible.
 */
export const ScrollFrame = ({ label, isStop = false, children }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
  <div
    role="group"
    aria-label={label}
    tabIndex={isStop ? 0 : undefined}
    className="relative scroll-ps-35 scroll-pe-11 overflow-x-auto overscroll-x-contain print:overflow-visible"
  >
    {children}
  </div>
);
