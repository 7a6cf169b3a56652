import { FoldedNote } from '@/components/layout/Fold';
import type { Relation } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** Says that an item is not an activity of GLO.ACT, and on phones in one line, so that the text is in sight; nothing if it is. */
export function RelationNote({ site, relation }: { site: Site; relation: Relation }) {
  if (relation === 'project') return null;
  return (
    <div className="mb-4 max-w-measure border-s-4 border-amber bg-panel px-4 text-sm lg:mb-6 lg:py-3">
      <FoldedNote site={site} label={site.messages.relationLines[relation]}>
        <p className="max-lg:pb-3">{site.messages.relationNotes[relation]}</p>
      </FoldedNote>
    </div>
  );
}

/** The same in one word, for lists. */
export function RelationTag({ site, relation }: { site: Site; relation: Relation }) {
  if (relation === 'project') return null;
  return (
    <span className="rounded-sm border border-line px-1.5 text-xs text-soft">
      {site.messages.relations[relation]}
    </span>
  );
}
