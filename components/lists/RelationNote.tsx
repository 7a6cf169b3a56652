import type { Relation } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** Says that an item is not an activity of GLO.ACT; nothing if it is. */
export function RelationNote({ site, relation }: { site: Site; relation: Relation }) {
  if (relation === 'project') return null;
  return (
    <p className="mb-6 max-w-measure border-s-4 border-amber bg-panel px-4 py-3 text-sm">
      {site.messages.relationNotes[relation]}
    </p>
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
