import { Children, type ReactNode } from 'react';

/** Its children with a space between each, which a row of boxes does not show: without styles their words would run together. */
export function Spaced({ children }: { children: ReactNode }) {
  return Children.toArray(children).flatMap((child, i) => (i === 0 ? [child] : [' ', child]));
}
