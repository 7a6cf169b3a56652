import { exceptionsFile } from '@/lib/content/read/exceptions';
import { factsOf } from '@/lib/content/text/body-facts';
import { hasWord } from '@/lib/content/text/has-word';
import { reportYears } from '@/lib/project-time';
import type { Article } from '@/lib/site/article';
import { numbersIn } from './prose';
import { fieldProblem, type Rule } from './rule';

export const figures: Rule = {
  name: 'figures',
  says: 'Every figure of a news item is in its title, summary or text, in digits or in words. Only of an event does it count the people in a room.',
  *find(site) {
    for (const article of site.content.news) {
      const stated = numbersIn(`${article.title}\n${article.summary}\n${factsOf(article).prose}`);
      for (const [i, { value, label, attendance }] of article.figures.entries()) {
        if (attendance && !article.event)
          yield fieldProblem(
            site,
            article.file,
            `figures.${i}.attendance`,
            'counts the people in a room, and the item has no event',
            'remove it, or enter the event',
          );
        if (!stated.has(value) && !numbersIn(label).has(value)) {
          const reason = `${value} (${label}) is not in the text`;
          yield fieldProblem(
            site,
            article.file,
            `figures.${i}.value`,
            reason,
            'state the number in the text, or remove it here',
          );
        }
      }
    }
  },
};

export const people: Rule = {
  name: 'people',
  says: 'Everyone listed under a news item is named in its text.',
  *find(site) {
    for (const article of site.content.news) {
      const prose = plain(`${article.title}\n${article.summary}\n${factsOf(article).prose}`);
      const fix = 'say in the text what this person said or did, or remove the entry';
      for (const [i, { name }] of article.people.entries())
        if (!familyNames(name).some((part) => hasWord(prose, part)))
          yield fieldProblem(
            site,
            article.file,
            `people.${i}.name`,
            `${name} is not in the text`,
            fix,
          );
    }
  },
};

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Every part of a name but the first: which of them is the family name differs from language to
 * language.
 */
function familyNames(name: string): string[] {
  const parts = plain(name)
    .split(/[\s.]+/)
    .filter((part) => part.length > 1);
  return parts.length > 1 ? parts.slice(1) : parts;
}

const [first, last] = reportYears.map(String) as [string, string];

export const eventDates: Rule = {
  name: 'event-dates',
  says: `What is of the project is dated ${first} to ${last}, anything else ${first} or later; no report is dated before its event, and a report dated by its event falls within it.`,
  *find(site) {
    for (const article of site.content.news) {
      const { file, relation, published, event } = article;
      const dates = { published, 'event.start': event?.start, 'event.end': event?.end };
      for (const [field, date] of Object.entries(dates)) {
        const finding = date && outsideFinding(date, relation === 'project');
        if (finding) yield fieldProblem(site, file, field, ...finding);
      }
      const wrong = event && orderFinding(article, event);
      if (wrong) yield fieldProblem(site, file, 'published', ...wrong);
    }
  },
};

/** What is wrong with a date outside the years of the project; the schema refuses a date in the future. */
function outsideFinding(date: string, isOfProject: boolean): [string, string] | undefined {
  if (date >= first && (!isOfProject || date.slice(0, 4) <= last)) return undefined;
  const reason = isOfProject
    ? `"${date}" is outside the years of the project, ${first} to ${last}`
    : `"${date}" is before the project began, in ${first}`;
  const fix = isOfProject
    ? 'correct the date, or write relation: "context" or "follow-up" if it is not of the project'
    : 'correct the date';
  return [
    reason,
    `${fix}; if all is right, list the file in content/${exceptionsFile} under the rule "event-dates", with the reason`,
  ];
}

function orderFinding(
  { published, datedBy }: Article,
  { start, end = start }: NonNullable<Article['event']>,
): [string, string] | undefined {
  // If one of the two is only a month, compare months.
  const known = Math.min(published.length, start.length);
  if (published.slice(0, known) < start.slice(0, known))
    return [
      `"${published}" is before the event that it reports, of ${start}`,
      'correct one of the two dates, or remove "event" if this announced it',
    ];
  if (datedBy === 'event' && published.slice(0, end.length) > end)
    return [
      `"${published}" is after the event, which ended on ${end}, though the item is dated by it`,
      'write the day of the event, or datedBy: "publication"',
    ];
  return undefined;
}

const least = 3;

export const threads: Rule = {
  name: 'threads',
  says: `A thread has at least ${least} articles, each once, in order of time.`,
  *find(site) {
    const items = new Map(site.content.news.map((item) => [item.slug, item]));
    for (const { file, items: slugs } of site.content.threads) {
      const say = (field: string, reason: string, fix: string) =>
        fieldProblem(site, file, field, reason, fix);
      if (slugs.length < least)
        yield say('items', `lists only ${slugs.length}`, `name at least ${least}`);
      for (const [i, slug] of slugs.entries()) {
        const [item, before] = [items.get(slug), items.get(slugs[i - 1] ?? '')];
        if (
          item &&
          before &&
          item.published < before.published &&
          // A month is not before one of its days.
          !before.published.startsWith(item.published)
        )
          yield say(
            `items.${i}`,
            `"${slug}" is earlier than the item above it`,
            'put the items in order of time, the earliest first',
          );
      }
    }
  },
};
