import { messages } from '@/lib/i18n/languages';

interface Props {
  lang: string;
  /** ISO 3166 codes of the countries shown. */
  countries: readonly string[];
  /** The sentence for a map with names on it; else that for a bare outline. */
  named?: boolean;
}

/** What stands with every map: that lines imply no endorsement, and which of them are not settled. */
export function BoundaryNote({ lang, countries, named = true }: Props) {
  const t = messages(lang).pictures;
  const disputed = Object.entries(t.disputedBoundaries).filter(([iso3]) => countries.includes(iso3));
  return (
    <p className="max-w-headline text-xs text-soft">
      {named ? t.mapDisclaimer : t.outlineDisclaimer}
      {disputed.length > 0 && ` ${t.disputed} ${disputed.map(([, sentence]) => sentence).join(' ')}`}
    </p>
  );
}
