import { Children, type ReactNode } from 'react';

/** Puts a space between its children: it does not show in a flex row, but without styles the words would run together. */
export function Spaced({ children }: { children: ReactNode }) {
  return Children.toArray(children).flatMap((child, i) => (i === 0 ? [child] : [' ', child]));
}
