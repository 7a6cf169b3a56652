import type { Entry } from '@/lib/content/schema';
import { routes } from '@/lib/routes';

type Objective = Pick<Entry<'objectives'>, 'slug' | 'number' | 'shortName'>;

const background = ['', 'bg-objective-1', 'bg-objective-2', 'bg-objective-3', 'bg-objective-4', 'bg-objective-5', 'bg-objective-6'];

/** The number of an objective in its colour; its name is read out, or stands beside it. */
export function ObjectiveMark({ number, name }: { number: number; name?: string }) {
  return (
    <span
      className={`inline-flex size-5 shrink-0 items-center justify-center rounded-sm font-sans text-xs font-semibold leading-none text-on-objective forced-color-adjust-none print:border print:border-ink print:bg-transparent print:text-ink ${background[number]}`}
    >
      <span aria-hidden={name !== undefined}>{number}</span>
      {name !== undefined && <span className="sr-only">{name}</span>}
    </span>
  );
}

/** Small marks for a list row. */
export function ObjectiveMarks({ objectives }: { objectives: readonly Objective[] }) {
  if (objectives.length === 0) return null;
  return (
    <ul className="flex gap-1">
      {objectives.map(({ slug, number, shortName }) => (
        <li key={slug} className="flex" title={shortName}>
          <ObjectiveMark number={number} name={shortName} />
        </li>
      ))}
    </ul>
  );
}

/** Marks with names, each a link to the news of that objective; in a row, or one below another. */
export function ObjectiveLinks({
  lang,
  objectives,
  stacked = false,
}: {
  lang: string;
  objectives: readonly Objective[];
  stacked?: boolean;
}) {
  return (
    <ul className={stacked ? '' : 'flex flex-wrap gap-x-5'}>
      {objectives.map(({ slug, number, shortName }) => (
        <li key={slug}>
          <a
            href={routes.list(lang, 'news', { facet: 'objective', value: slug })}
            className="inline-flex min-h-11 items-center gap-2 text-sm pointer-fine:min-h-8"
          >
            <ObjectiveMark number={number} />
            {shortName}
          </a>
        </li>
      ))}
    </ul>
  );
}
