import type { Site } from '@/lib/site';
import { mayBeOneDay } from '@/lib/site/item';

/**
 * A sentence about the first and the last of these activities, which are in order of time; empty if
 * there are none, or their days do not tell which these are.
 */
export function describeSpan(
  site: Site,
  activities: readonly { title: string; date: string }[],
): string {
  const [first, last] = [activities[0], activities.at(-1)];
  if (!first || !last) return '';
  const t = site.messages.country;
  const month = ({ date }: { date: string }) => site.format.date(date.slice(0, 7));
  if (first === last) return t.onlyReported({ title: first.title, when: month(first) });
  const isSure = (one: typeof first) =>
    activities.every((other) => other === one || !mayBeOneDay(other.date, one.date));
  if (!isSure(first) || !isSure(last)) return '';
  return t.firstReported({
    first: first.title,
    from: month(first),
    last: last.title,
    until: month(last),
  });
}
