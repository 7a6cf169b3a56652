import type { ReactNode } from 'react';

/** A row of a list: its date, and what it is about; `look` adds classes. */
export const DatedRow = ({
  date,
  look = '',
  children,
}: {
  date: ReactNode;
  look?: string;
  children: ReactNode;
}) => (
  <li
    className={`grid gap-x-6 gap-y-1 border-t border-rule py-3 wrap-anywhere sm:grid-cols-[8.5rem_minmax(0,1fr)] ${look}`}
  >
    {date}
    <div>{children}</div>
  </li>
);

/** The date of a row, where nothing else is said about its time. */
export const RowDate = ({ children }: { children: ReactNode }) => (
  <p className="text-sm text-soft tabular">{children}</p>
);
