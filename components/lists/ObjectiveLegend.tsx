import type { Entry } from '@/lib/content/schema';
import { ObjectiveMark } from './ObjectiveMarks';

interface Props {
  lead: string;
  objectives: readonly Entry<'objectives'>[];
  /** Whether the marks it explains are hidden from screen readers. */
  seenOnly?: boolean;
}

/** What the marks and colours of the objectives mean. */
export function ObjectiveLegend({ lead, objectives, seenOnly = false }: Props) {
  return (
    <div aria-hidden={seenOnly || undefined} className="mb-4 print:mb-2 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-xs text-soft">
      <p>{lead}</p>{' '}
      <ol className="contents">
        {objectives.map(({ slug, number, shortName }) => (
          <li key={slug} className="flex items-center gap-1.5">
            <ObjectiveMark number={number} /> {shortName}
          </li>
        ))}
      </ol>
    </div>
  );
}
