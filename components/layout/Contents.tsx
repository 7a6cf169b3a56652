import type { ReactNode } from 'react';
import type { Site } from '@/lib/site';
import { Fold } from './Fold';
import { TapLink } from './TapLink';

/** A part of a page: the id of its heading, its name, and the number of items in it. */
export interface Part {
  id: string;
  label: ReactNode;
  count?: number;
}

interface Props {
  site: Site;
  parts: readonly Part[];
  inColumns?: boolean;
}

/**
 * Links to the parts of a long page: folded above it on narrow screens, beside it on wide ones; if
 * there are more than fit into a column that stays in view, in columns above it there too.
 */
export const Contents = ({ site, parts, inColumns = false }: Props) => (
  <nav
    aria-labelledby="contents"
    className={inColumns ? navLook : `${navLook} lg:border-t lg:pt-2`}
  >
    <Fold summary={<ContentsTitle site={site} />}>
      <PartLinks parts={parts} look={inColumns ? '' : 'lg:columns-1'} />
    </Fold>
  </nav>
);

const navLook = 'border-rule text-sm print:hidden';

const ContentsTitle = ({ site }: { site: Site }) => (
  <span id="contents" className="font-semibold text-soft">
    {site.messages.onThisPage}
  </span>
);

const PartLinks = ({ parts, look }: { parts: readonly Part[]; look: string }) => (
  <ul className={`mt-1 gap-x-4 max-sm:text-xs sm:columns-3 ${look}`}>
    {parts.map(({ id, label, count }) => (
      <li key={id} className="break-inside-avoid">
        <TapLink href={`#${id}`} text={label} look="py-1 pointer-fine:min-h-8" />{' '}
        {count !== undefined && <span className="ms-1 text-soft tabular">{count}</span>}
      </li>
    ))}
  </ul>
);
