import type { Relation } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** Says that an item is not an activity of GLO.ACT; nothing if it is. */
export function RelationNote({ lang, relation }: { lang: Lang; relation: Relation }) {
  if (relation === 'project') return null;
  return (
    <p className="mb-6 max-w-measure border-s-4 border-amber bg-panel px-4 py-3 text-sm">
      {messages(lang).relationNotes[relation]}
    </p>
  );
}

/** The same in one word, for lists. */
export function RelationTag({ lang, relation }: { lang: Lang; relation: Relation }) {
  if (relation === 'project') return null;
  return (
    <span className="rounded-sm border border-line px-1.5 text-xs text-soft">
      {messages(lang).relations[relation]}
    </span>
  );
}
