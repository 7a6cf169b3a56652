import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { ObjectiveMark } from './ObjectiveMarks';

interface Props {
  lang: Lang;
  objectives: readonly Entry<'objectives'>[];
  lead?: string;
  /** Whether the marks it explains are hidden from screen readers. */
  seenOnly?: boolean;
}

/** What the marks and colours of the objectives mean. */
export function ObjectiveLegend({ lang, objectives, lead, seenOnly = false }: Props) {
  const t = messages(lang);
  return (
    <div aria-hidden={seenOnly || undefined} className="mb-4 text-xs text-soft sm:text-balance print:mb-2">
      <p className="me-3.5 inline">{lead ?? t.objectives + t.marks.colon}</p>{' '}
      <ol className="inline">
        {objectives.map(({ slug, number, shortName }) => (
          <li key={slug} className="my-0.5 me-3.5 inline-flex items-center gap-1.5">
            <ObjectiveMark number={number} /> {shortName}
          </li>
        ))}
      </ol>
    </div>
  );
}
