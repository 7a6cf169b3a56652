import { formatDate } from './format';
import type { Lang } from './languages';
import { messages } from './messages';

/** A sentence about the first and the last of these activities, which are in order of time; empty if there are none. */
export function describeSpan(lang: Lang, activities: readonly { title: string; date: string }[]): string {
  // A year alone does not tell what came first.
  const known = activities.filter(({ date }) => date.length >= 7);
  const ordered = known.length > 1 ? known : activities;
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return '';
  const t = messages(lang).country;
  const month = ({ date }: { date: string }) => formatDate(lang, date.slice(0, 7));
  if (first === last) return t.onlyReported({ title: first.title, when: month(first) });
  return t.firstReported({ first: first.title, from: month(first), last: last.title, until: month(last) });
}
