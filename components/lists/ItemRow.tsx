import type { ReactNode } from 'react';

interface Props {
  date: ReactNode;
  /** A link to the item, with the look below. */
  link: ReactNode;
  summary?: ReactNode;
  /** What is known of it in a word each: format, countries, relation. */
  facts: ReactNode;
}

export const rowLinkLook = 'font-semibold text-ink decoration-rule hover:decoration-current';

/** One item as a row: of a list, or of the results of a search. */
export const ItemRow = ({ date, link, summary, facts }: Props) => (
  <li className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]">
    <p className="text-sm text-soft tabular">{date}</p>
    <div>
      <p className="leading-snug">{link}</p>
      {summary}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">{facts}</div>
    </div>
  </li>
);
