import type { ReactNode } from 'react';

/**
 * A row of a list: its date, what it is about, and with `edge` a word at the far edge; `look` adds
 * classes.
 */
export const DatedRow = ({
  date,
  edge,
  look = '',
  children,
}: {
  date: ReactNode;
  edge?: ReactNode;
  look?: string;
  children: ReactNode;
}) => (
  <li
    className={`grid gap-x-6 gap-y-1 border-t border-rule py-3 wrap-anywhere ${edge ? 'sm:grid-cols-[8.5rem_minmax(0,1fr)_9rem]' : 'sm:grid-cols-[8.5rem_minmax(0,1fr)]'} ${look}`}
  >
    {date}
    <div>{children}</div>
    {edge}
  </li>
);

/** The date of a row, where nothing else is said about its time. */
export const RowDate = ({ children }: { children: ReactNode }) => (
  <p className="text-sm text-soft tabular">{children}</p>
);
