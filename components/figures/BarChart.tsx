interface Props {
  caption: string;
  /** Heading of the number column, for screen readers. */
  unit: string;
  /** The count of the longest bar, the same in all charts that are compared. */
  most: number;
  rows: readonly { label: string; href: string; count: number }[];
}

/** A table of counts with a bar beside each. */
export function BarChart({ caption, unit, most, rows }: Props) {
  return (
    <table className="w-full text-sm tabular">
      <caption className="border-b border-rule pb-1 text-start font-semibold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, href, count }) => (
          <tr key={href}>
            <th scope="row" className="w-2/5 pe-3 text-start font-normal">
              <a href={href} className="tap leading-tight sm:min-h-8">
                {label}
              </a>
            </th>
            <td>
              <span className="flex items-center gap-2">
                <svg aria-hidden="true" className="h-3 w-full grow" width="300" height="12">
                  <rect width={`${Math.round((count / most) * 1000) / 10}%`} height="100%" rx="1" className="fill-teal" />
                </svg>
                <span className="w-8 shrink-0 text-end">{count}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
