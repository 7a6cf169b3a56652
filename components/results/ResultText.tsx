import { Prose } from '@/components/layout/Prose';
import { Raw } from '@/components/layout/Raw';
import { objectiveText } from '@/components/lists/objective-colours';

/** Part of a text: a block of HTML, or a list whose items have figures from their reports. */
export type ResultBlock = { html: string; items?: never } | { html?: never; items: readonly ResultItem[] };

export interface ResultItem {
  html: string;
  figures: readonly { value: string; label: string }[];
}

/** A text whose lists show their figures large, in the colour of an objective if it is about one. */
export function ResultText({ blocks, objective = 0 }: { blocks: readonly ResultBlock[]; objective?: number }) {
  return blocks.map(({ html, items }) =>
    items ? (
      <ul key={items[0]?.html} className="mb-6 last:mb-0">
        {items.map((item) => (
          <li
            key={item.html}
            className="grid gap-x-6 gap-y-1 break-inside-avoid border-t border-rule py-3 first:border-t-0 first:pt-0 sm:py-4 sm:first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <Figures figures={item.figures} ink={objectiveText[objective] ?? ''} />
            <div className="prose max-sm:text-sm sm:col-start-2">
              <Raw as="div" html={item.html} />
            </div>
          </li>
        ))}
      </ul>
    ) : (
      <Prose key={html} html={html} className="mb-5 last:mb-0" />
    ),
  );
}

function Figures({ figures, ink }: { figures: ResultItem['figures']; ink: string }) {
  if (figures.length === 0) return null;
  return (
    <dl className="flex min-w-0 flex-wrap gap-x-6 gap-y-1 sm:flex-col sm:gap-y-3">
      {figures.map(({ value, label }) => (
        <div key={`${value} ${label}`} className="flex flex-wrap items-baseline gap-x-2 sm:flex-col">
          <dt className="order-last text-xs text-soft">{label}</dt>
          <dd className={`shrink-0 max-w-full wrap-anywhere font-serif text-2xl font-semibold leading-none sm:text-3xl ${ink}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
