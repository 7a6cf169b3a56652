import { DisclosureSummary } from '@/components/layout/Fold';
import { type Foreign, PartlyIn } from '@/components/layout/InLanguage';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  text: string;
  /** Words in it from another language. */
  foreign?: readonly Foreign[];
}

/** A citation that one click selects. */
export const Citation = ({ site, text, foreign = [] }: Props) => (
  <p className="max-w-measure select-all border-s-4 border-rule bg-panel px-4 py-3 text-sm wrap-anywhere">
    <PartlyIn site={site} words={foreign} text={text} />
  </p>
);

/** How to cite a page, folded into one line. */
export function CitationLine({ site, text }: Props) {
  const t = site.messages.syndication;
  return (
    <details className="lg:-mt-2.5">
      <DisclosureSummary>{t.cite}</DisclosureSummary>
      <p className="mb-3 mt-1 text-xs text-soft">{t.citeHint}</p>
      <Citation site={site} text={text} />
    </details>
  );
}
