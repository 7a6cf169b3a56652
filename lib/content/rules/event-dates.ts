import type { Entry } from '@/lib/content/schema';
import { fieldProblem, type Rule } from './site';

const last = { project: '2020-12-31', context: '2025-12-31', 'follow-up': '2025-12-31' };
const first = '2015';

export const eventDates: Rule = {
  name: 'event-dates',
  says: 'Dates are within the years of the project, or of what followed it; an event is not later than the report of it, and a report dated by its event falls within it.',
  *find(site) {
    const { news, events } = site.content;
    for (const item of [...news, ...events]) {
      const field = item.collection === 'news' ? 'published' : item.end ? 'end' : 'start';
      const date = item.collection === 'news' ? item.published : (item.end ?? item.start);
      if (date >= first && date <= last[item.relation]) continue;
      const isOwn = item.relation === 'project';
      const reason = `"${date}" is outside the years of ${isOwn ? 'the project, 2015 to 2020' : 'this site, 2015 to 2025'}`;
      const fix = isOwn ? 'correct the date, or the relation if it is of a later project' : 'correct the date';
      yield fieldProblem(site, item.file, field, reason, fix);
    }
    for (const report of news) {
      const event = events.find(({ slug }) => slug === report.event);
      const wrong = event && findingFor(report, event);
      if (wrong) yield fieldProblem(site, report.file, 'published', ...wrong);
    }
  },
};

function findingFor({ published, datedBy }: Entry<'news'>, { slug, start, end = start }: Entry<'events'>): [string, string] | undefined {
  // If one of the two is only a month, compare months.
  const known = Math.min(published.length, start.length);
  if (published.slice(0, known) < start.slice(0, known))
    return [
      `"${published}" is before the event that it reports, ${slug} of ${start}`,
      'correct one of the two dates, or remove the field "event" if this announced it',
    ];
  if (datedBy === 'event' && published.slice(0, end.length) > end)
    return [
      `"${published}" is after the event, which ended on ${end}, though the item is dated by it`,
      'write the day of the event, or datedBy: "publication"',
    ];
  return undefined;
}
