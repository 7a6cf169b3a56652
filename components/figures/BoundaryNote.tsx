import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  /** ISO 3166 codes of the countries shown. */
  countries: readonly string[];
  /** The disclaimer of a map that shows names; a bare outline gets a shorter one. */
  disclaimer?: string;
}

/** The disclaimer below every map: lines imply no endorsement, and which of them are disputed. */
export function BoundaryNote({ site, countries, disclaimer }: Props) {
  const t = site.messages.pictures;
  const disputed = Object.entries(t.disputedBoundaries).filter(([iso3]) =>
    countries.includes(iso3),
  );
  return (
    <div className="max-w-headline text-xs text-soft">
      <p>{disclaimer ?? t.outlineDisclaimer}</p>
      {disputed.length > 0 && (
        <details>
          <summary className="flex min-h-11 w-fit cursor-pointer items-center underline sm:min-h-8">
            {t.disputed}
          </summary>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {disputed.map(([iso3, sentence]) => (
              <li key={iso3}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
