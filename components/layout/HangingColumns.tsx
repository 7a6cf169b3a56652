import type { ReactNode } from 'react';
import type { Site } from '@/lib/site';
import { Contents, type Part } from './Contents';

/**
 * Sections whose headings hang in a left column, with the contents on the right in view; on narrow
 * screens the contents come first, folded.
 */
export const HangingColumns = ({
  site,
  parts,
  children,
}: {
  site: Site;
  parts: readonly Part[];
  children: ReactNode;
}) => (
  <div className="gap-x-6 lg:grid lg:grid-cols-[minmax(0,1fr)_var(--side)]">
    <div className="max-lg:mt-2 lg:order-last lg:mt-6">
      <div className="lg:sticky lg:top-6">
        {parts.length > 0 && <Contents site={site} parts={parts} />}
      </div>
    </div>
    <div className="min-w-0 *:first:mt-6">{children}</div>
  </div>
);
