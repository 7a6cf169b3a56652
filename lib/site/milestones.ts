import type { Content, Entry } from '@/lib/content/schema/entry';
import { dateOf, endOf } from './article';
import { compare } from './order';

/** A step on the timeline: a milestone of its own, or an article that is marked as one. */
export interface Milestone {
  title: string;
  /** ISO, as exact as it is known. */
  date: string;
  end?: string | undefined;
  countries: readonly string[];
  phase: Entry<'milestones'>['phase'];
  entry: Entry<'milestones'> | Entry<'news'>;
}

/** The steps of the project and what followed, the earliest first. */
export const milestonesIn = ({ milestones, news }: Content): Milestone[] =>
  [
    ...milestones.map(
      (entry): Milestone => ({
        title: entry.title,
        date: entry.date,
        end: entry.end,
        countries: entry.countries,
        phase: entry.phase,
        entry,
      }),
    ),
    ...news.flatMap((entry): Milestone[] =>
      entry.milestone
        ? [
            {
              title: entry.milestone,
              date: dateOf(entry),
              end: endOf(entry),
              countries: entry.countries,
              phase: entry.relation === 'follow-up' ? 'after' : 'project',
              entry,
            },
          ]
        : [],
    ),
  ].sort(
    (a, b) =>
      compare(a.date, b.date) ||
      compare(a.end ?? a.date, b.end ?? b.date) ||
      compare(a.entry.slug, b.entry.slug),
  );
