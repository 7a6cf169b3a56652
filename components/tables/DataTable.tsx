import { ScrollFrame } from '@/components/layout/ScrollFrame';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  caption: string;
  columns: readonly string[];
  /** Language of the row headings, if it differs from the page. */
  headingLang?: Lang | undefined;
  /** Cells of each row: the heading first, then the others. */
  rows: readonly (readonly string[])[];
}

/** A table of figures under a heading, in a frame that scrolls on narrow screens. */
export function DataTable({ caption, columns, headingLang, rows }: Props) {
  return (
    <>
      <h2 className="mb-2 mt-10 text-xl">{caption}</h2>
      <ScrollFrame label={caption} isStop>
        <table aria-label={caption} className="w-full text-sm tabular">
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th
                  key={column}
                  scope="col"
                  className={`border-b border-line py-2 pe-4 align-bottom last:pe-0 ${i > 0 ? 'text-end' : 'text-start'}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([heading, ...cells]) => (
              <tr key={heading}>
                <th scope="row" lang={headingLang} className="min-w-40 align-top border-b border-rule py-2 pe-4 text-start font-normal">
                  {heading}
                </th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]} className="whitespace-nowrap border-b border-rule py-2 pe-4 text-end align-top last:pe-0">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </>
  );
}
