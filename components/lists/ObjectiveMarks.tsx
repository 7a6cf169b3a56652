import type { Entry } from '@/lib/content/read/schema';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

type Objective = Pick<Entry<'objectives'>, 'slug' | 'number' | 'shortName'>;

/** The number of an objective in its colour, for use next to its name. */
export function ObjectiveMark({ number }: { number: number }) {
  return (
    <span className="objective-mark" data-objective={number}>
      {number}
    </span>
  );
}

/** Small marks for a list row. Screen readers and pages without styles get one phrase with the names instead. */
export function ObjectiveMarks({ lang, objectives }: { lang: Lang; objectives: readonly Objective[] }) {
  if (objectives.length === 0) return null;
  const names = objectives.map(({ shortName }) => shortName);
  return (
    <>
      <span className="sr-only">{labelled(lang, messages(lang).objectives, formatList(lang, names))}.</span>
      <span aria-hidden="true" className="flex gap-1">
        {objectives.map(({ slug, number, shortName }) => (
          <span key={slug} title={shortName} className="objective-mark" data-objective={number} />
        ))}
      </span>
    </>
  );
}
