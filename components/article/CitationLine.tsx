import type { ComponentProps } from 'react';
import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import { messages } from '@/lib/i18n/messages';
import { Citation } from './Citation';

/** How to cite a page, folded into one line. */
export function CitationLine(props: ComponentProps<typeof Citation>) {
  const t = messages(props.lang).syndication;
  return (
    <details className="lg:-mt-2.5">
      <DisclosureSummary>{t.cite}</DisclosureSummary>
      <p className="mb-3 mt-1 text-xs text-soft">{t.citeHint}</p>
      <Citation {...props} />
    </details>
  );
}
