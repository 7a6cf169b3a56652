import { WordsOf } from '@/components/layout/InLanguage';
import type { Site } from '@/lib/site';
import type { Article } from '@/lib/site/article';

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
export function ObjectiveMarks({ site, item }: { site: Site; item: Article }) {
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

/** What the marks of the objectives mean. */
export function ObjectiveLegend({ site }: { site: Site }) {
  const t = site.messages;
  return (
    <div className="mb-4 text-xs text-soft sm:text-balance print:mb-2">
      <p className="me-3.5 inline">{t.objectives + t.punctuation.colon}</p>{' '}
      <ol className="inline">
        {site.objectives.map((objective) => (
          <li key={objective.slug} className="my-0.5 me-3.5 inline-flex items-center gap-1">
            <ObjectiveMark number={objective.number} />{' '}
            <WordsOf site={site} item={objective}>
              {objective.shortName}
            </WordsOf>
          </li>
        ))}
      </ol>
    </div>
  );
}
