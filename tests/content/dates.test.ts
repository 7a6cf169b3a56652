import { expect, test } from 'vitest';
import { content } from './prose';

const eventOf = new Map(content.events.map((event) => [event.slug, event]));

test('what GLO.ACT did lies in the years of the project, what followed lies after its beginning', () => {
  const dated = [
    ...content.news.map(({ file, relation, published }) => ({ file, relation, date: published })),
    ...content.events.map(({ file, relation, start, end }) => ({ file, relation, date: end ?? start })),
  ];
  expect(dated.length).toBeGreaterThan(0);
  const last = { project: '2020-12-31', context: '2025-12-31', 'follow-up': '2025-12-31' };
  const offenders = dated
    .filter(({ relation, date }) => date < '2015' || date > last[relation])
    .map(({ file, relation, date }) => `${file}: ${date}, ${relation}`);
  expect(offenders).toEqual([]);
});

/** Reports that say themselves that they came before the event. */
const announcements = new Set(['2020-07-27-morocco-social-workers-webinar']);

test('an event lies before the report of it; a report without a date of its own stands on a day of the event', () => {
  const offenders = content.news.flatMap(({ file, slug: report, published, datedBy, event: slug }) => {
    const event = slug ? eventOf.get(slug) : undefined;
    if (!event || announcements.has(report)) return [];
    const { start, end = start } = event;
    const known = Math.min(published.length, start.length);
    const begun = published.slice(0, known) >= start.slice(0, known);
    const ended = datedBy === 'publication' || published.slice(0, end.length) <= end;
    return begun && ended ? [] : [`${file}: ${datedBy} ${published}, the event: ${start} to ${end}`];
  });
  expect(offenders).toEqual([]);
});

test('a report of an event is of the same relation as the event, and shares a country with it', () => {
  const offenders = content.news.flatMap(({ file, relation, countries, event: slug }) => {
    const event = slug ? eventOf.get(slug) : undefined;
    if (!event) return [];
    const apart = countries.length > 0 && event.countries.length > 0 && !countries.some((country) => event.countries.includes(country));
    return [
      ...(relation === event.relation ? [] : [`${file}: ${relation}, the event ${event.slug}: ${event.relation}`]),
      ...(apart ? [`${file}: ${countries.join(', ')}; the event ${event.slug}: ${event.countries.join(', ')}`] : []),
    ];
  });
  expect(offenders).toEqual([]);
});
