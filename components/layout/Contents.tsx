import type { ReactNode } from 'react';
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
  <ContentsNav look="border-t pt-2">
    <p>
      <ContentsTitle site={site} />
    </p>
    <PartLinks parts={parts} look="lg:columns-1" />
  </ContentsNav>
);

/** The same, folded on narrow screens, for pages that are long there anyway. */
export const FoldedContents = ({ site, parts }: Props) => (
  <ContentsNav look="lg:border-t lg:pt-2">
    <Fold summary={<ContentsTitle site={site} />}>
      <PartLinks parts={parts} look="lg:columns-1" />
    </Fold>
  </ContentsNav>
);

/**
 * The same for more parts than fit into a column that stays in view: in columns on wide screens
 * too.
 */
export const ContentsInColumns = ({ site, parts }: Props) => (
  <ContentsNav look="">
    <p>
      <ContentsTitle site={site} />
    </p>
    <PartLinks parts={parts} look="" />
  </ContentsNav>
);

const ContentsNav = ({ look, children }: { look: string; children: ReactNode }) => (
  <nav aria-labelledby="contents" className={`border-rule text-sm print:hidden ${look}`}>
    {children}
  </nav>
);

const ContentsTitle = ({ site }: { site: Site }) => (
  <span id="contents" className="font-semibold text-soft">
    {site.messages.onThisPage}
  </span>
);

const PartLinks = ({ parts, look }: { parts: readonly Part[]; look: string }) => (
  <ul className={`mt-1 gap-x-8 xs:columns-2 sm:columns-3 ${look}`}>
    {parts.map(({ id, label, count }) => (
      <li key={id} className="break-inside-avoid">
        <TapLink href={`#${id}`} text={label} look="py-1 pointer-fine:min-h-8" />{' '}
        {count !== undefined && <span className="ms-1 text-soft tabular">{count}</span>}
      </li>
    ))}
  </ul>
);
