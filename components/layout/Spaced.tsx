import { Children, type ReactNode } from 'react';

/**
 * Puts a space between its children: it does not show in a flex row, but without styles the words
 * would run together.
 */
export const Spaced = ({ children }: { children: ReactNode }) =>
  Children.toArray(children).flatMap((child, i) => (i === 0 ? [child] : [' ', child]));
