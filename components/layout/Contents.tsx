import type { Site } from '@/lib/site';
import { Fold } from './Fold';
import { TapLink } from './TapLink';

/** A part of a page: the id of its heading, its name, and the number of items in it. */
export interface Part {
  id: string;
  label: string;
  count?: number;
}

interface Props {
  site: Site;
  parts: readonly Part[];
}

/**
 * Links to the parts of a long page: above it in columns on narrow screens, beside it on wide ones.
 */
export const Contents = ({ site, parts }: Props) => (
  <nav aria-labelledby="contents" className={`${navLook} border-t pt-2`}>
    <p>
      <ContentsTitle site={site} />
    </p>
    <PartLinks parts={parts} look="xs:columns-2 sm:columns-3 lg:columns-1" />
  </nav>
);

/**
 * The same, folded on narrow screens, for pages that are long there anyway; if there are more parts
 * than fit into a column that stays in view, they are in columns on wide screens too.
 */
export const FoldedContents = ({
  site,
  parts,
  inColumns = false,
}: Props & { inColumns?: boolean }) => (
  <nav
    aria-labelledby="contents"
    className={inColumns ? navLook : `${navLook} lg:border-t lg:pt-2`}
  >
    <Fold summary={<ContentsTitle site={site} />}>
      <PartLinks parts={parts} look={inColumns ? 'sm:columns-3' : 'sm:columns-3 lg:columns-1'} />
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
  <ul className={`mt-1 gap-x-4 max-sm:text-xs ${look}`}>
    {parts.map(({ id, label, count }) => (
      <li key={id} className="break-inside-avoid">
        <TapLink href={`#${id}`} text={label} look="py-1 pointer-fine:min-h-8" />{' '}
        {count !== undefined && <span className="ms-1 text-soft tabular">{count}</span>}
      </li>
    ))}
  </ul>
);
