import { Picture } from '@/components/figures/Picture';
import type { Site } from '@/lib/site';
import type { Item } from '@/lib/site/item';

/** The number of an objective in its colour, for use next to its name. */
export const ObjectiveMark = ({ number }: { number: number }) => (
  <span className="objective-mark" data-objective={number}>
    {number}
  </span>
);

/**
 * Small marks for a list row. Screen readers and pages without styles get one phrase with the names
 * instead.
 */
export function ObjectiveMarks({ site, item }: { site: Site; item: Item }) {
  const objectives = site.objectivesOf(item);
  if (objectives.length === 0) return null;
  const names = objectives.map(({ shortName }) => shortName);
  return (
    <>
      <span className="sr-only">
        {site.format.labelled(site.messages.objectives, site.format.list(names))}.
      </span>
      <span aria-hidden="true" className="flex gap-1">
        {objectives.map(({ slug, number, shortName }) => (
          <span key={slug} title={shortName} className="objective-mark" data-objective={number} />
        ))}
      </span>
    </>
  );
}

/**
 * What the marks and colours of the objectives mean; with a lead of its own it explains a picture,
 * whose marks screen readers do not hear.
 */
export function ObjectiveLegend({ site, lead }: { site: Site; lead?: string }) {
  const t = site.messages;
  return (
    <div
      aria-hidden={lead !== undefined || undefined}
      className="mb-4 text-xs text-soft sm:text-balance print:mb-2"
    >
      <p className="me-3.5 inline">{lead ?? t.objectives + t.marks.colon}</p>{' '}
      <ol className="inline">
        {site.objectives.map(({ slug, number, shortName }) => (
          <li key={slug} className="my-0.5 me-3.5 inline-flex items-center gap-1">
            <ObjectiveMark number={number} /> {shortName}
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * One square for each objective served, so that both position and colour identify it. Decoration:
 * the text next to it says the same.
 */
export const ObjectiveStrip = ({ served }: { served: readonly boolean[] }) => (
  <Picture
    width={41}
    height={8}
    aria-hidden="true"
    className="h-2 w-[41px] forced-color-adjust-none print:h-1.5 print:w-8"
  >
    <path d="M0 7.5h41" className="stroke-rule" />
    {[1, 2, 3, 4, 5, 6].map(
      (number) =>
        served[number - 1] && (
          <rect
            key={number}
            x={number * 7 - 7}
            width="6"
            height="7"
            className={`fill-objective-${number}`}
          />
        ),
    )}
  </Picture>
);
