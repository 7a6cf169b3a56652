import type { ReactNode } from 'react';

/** The line that opens and closes a <details>, marked with an arrow. */
export const DisclosureSummary = ({ children, className = '' }: { children: ReactNode; className?: string }) => (
  <summary
    className={`flex min-h-11 cursor-pointer items-center gap-2 font-semibold wrap-anywhere after:size-2 after:shrink-0 after:[translate:0_-0.125rem] after:rotate-45 after:border-b-2 after:border-e-2 after:border-soft [[open]>&]:after:[translate:0_0.125rem] [[open]>&]:after:-rotate-135 ${className}`}
  >
    {children}
  </summary>
);
