import { Prose } from '@/components/layout/Prose';
import { Raw } from '@/components/layout/Raw';

/** Part of a text: a block of HTML, or a list whose items have figures from their reports. */
export type ResultBlock = { html: string; items?: never } | { html?: never; items: ResultItem[] };

export interface ResultItem {
  html: string;
  figures: readonly { value: string; label: string }[];
}

/** A text whose lists show their figures large, each with what it counts, in the colour of an objective if it is about one. */
export const ResultText = ({
  blocks,
  objective,
}: {
  blocks: readonly ResultBlock[];
  objective?: number | undefined;
}) =>
  blocks.map(({ html, items }) =>
    items ? (
      <ul key={items[0]?.html} className="mb-6 last:mb-0">
        {items.map((item) => (
          <li
            key={item.html}
            className="break-inside-avoid border-t border-rule py-3 first:border-t-0 first:pt-0 sm:py-4 sm:first:pt-0"
          >
            <Figures figures={item.figures} ink={objective ? `text-objective-${objective}` : ''} />
            <Raw as="div" html={item.html} className="prose max-sm:text-sm" />
          </li>
        ))}
      </ul>
    ) : (
      <Prose key={html} html={html} className="mb-4 last:mb-0" />
    ),
  );

function Figures({ figures, ink }: { figures: ResultItem['figures']; ink: string }) {
  if (figures.length === 0) return null;
  return (
    <dl className="mb-1">
      {figures.map(({ value, label }) => (
        <div key={`${value} ${label}`} className="flex flex-wrap items-baseline gap-x-2">
          <dt className="order-last min-w-0 grow basis-40 text-sm text-soft">{label}</dt>
          <dd
            className={`max-w-full wrap-anywhere font-serif text-2xl font-semibold leading-tight sm:text-3xl ${ink}`}
          >
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
