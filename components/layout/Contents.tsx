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
  /** Whether to keep columns on wide screens, right below the title. */
  columns?: boolean;
  /** Whether to fold on narrow screens, for pages that are long there anyway. */
  folded?: boolean;
}

/** Links to the parts of a long page, in columns on narrow screens. */
export function Contents({ site, parts, columns = false, folded = false }: Props) {
  const title = (
    <span id="contents" className="font-semibold text-soft">
      {site.messages.onThisPage}
    </span>
  );
  const list = (
    <ul className={`mt-1 gap-x-8 xs:columns-2 sm:columns-3 ${columns ? '' : 'lg:columns-1'}`}>
      {parts.map(({ id, label, count }) => (
        <li key={id} className="break-inside-avoid">
          <TapLink href={`#${id}`} text={label} look="py-1 pointer-fine:min-h-8" />{' '}
          {count !== undefined && <span className="ms-1 text-soft tabular">{count}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <nav
      aria-labelledby="contents"
      className={`border-rule text-sm print:hidden ${columns ? '' : folded ? 'lg:border-t lg:pt-2' : 'border-t pt-2'}`}
    >
      {folded ? (
        <Fold summary={title}>{list}</Fold>
      ) : (
        <>
          <p>{title}</p>
          {list}
        </>
      )}
    </nav>
  );
}
