import { exceptionsFile } from '@/lib/content/read/exceptions';
import type { Entry } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { hasWord } from '@/lib/content/text/has-word';
import { dateOf, endOf, type Item, mayBeOneDay } from '@/lib/site/item';
import { numbersIn } from './prose';
import { fieldProblem, type Rule } from './rule';

export const figures: Rule = {
  name: 'figures',
  says: 'Every figure of a news item is in its title, summary or text, in digits or in words.',
  *find(site) {
    for (const article of site.content.news) {
      const stated = numbersIn(`${article.title}\n${article.summary}\n${factsOf(article).prose}`);
      for (const [i, { value, label }] of article.figures.entries())
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

/** The years in which the project began, and in which the last reports of it came out. */
const first = '2015';
const last = '2020';

export const eventDates: Rule = {
  name: 'event-dates',
  says: `What is of the project is dated ${first} to ${last}, anything else ${first} or later; no report is dated before its event, and a report dated by its event falls within it.`,
  *find(site) {
    const { news, events } = site.content;
    for (const item of [...news, ...events]) {
      const field = item.collection === 'news' ? 'published' : item.end ? 'end' : 'start';
      const date = endOf(item) ?? dateOf(item);
      const isOfProject = item.relation === 'project';
      // The schema refuses a date in the future.
      if (date >= first && (!isOfProject || date.slice(0, 4) <= last)) continue;
      const reason = isOfProject
        ? `"${date}" is outside the years of the project, ${first} to ${last}`
        : `"${date}" is before the project began, in ${first}`;
      const fix = isOfProject
        ? 'correct the date, or write relation: "context" or "follow-up" if it is not of the project'
        : 'correct the date';
      yield fieldProblem(
        site,
        item.file,
        field,
        reason,
        `${fix}; if all is right, list the file in content/${exceptionsFile} under the rule "event-dates", with the reason`,
      );
    }
    for (const report of news) {
      const event = events.find(({ slug }) => slug === report.event);
      const wrong = event && findingFor(report, event);
      if (wrong) yield fieldProblem(site, report.file, 'published', ...wrong);
    }
  },
};

function findingFor(
  { published, datedBy }: Entry<'news'>,
  { slug, start, end = start }: Entry<'events'>,
): [string, string] | undefined {
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

export const eventAgreement: Rule = {
  name: 'event-agreement',
  says: 'A report has the same relation as its event, and no country that the event lacks.',
  *find(site) {
    for (const { file, relation, countries, event: slug } of site.content.news) {
      const event = site.content.events.find((candidate) => candidate.slug === slug);
      if (!event) continue;
      if (relation !== event.relation) {
        const reason = `"${relation}" differs from the event ${slug}, which has "${event.relation}"`;
        yield fieldProblem(site, file, 'relation', reason, 'correct one of the two');
      }
      // The rule "references" reports countries that do not exist.
      const areKnown = countries.every((country) => site.slugsOf('countries').has(country));
      const others = countries.filter((country) => !event.countries.includes(country));
      if (areKnown && others.length > 0) {
        const reason = `has ${others.join(', ')}, but the event ${slug} has ${event.countries.join(', ') || 'the whole project'}`;
        yield fieldProblem(
          site,
          file,
          'countries',
          reason,
          'correct the countries of one of the two, or the field "event"',
        );
      }
    }
  },
};

const least = 3;

export const threads: Rule = {
  name: 'threads',
  says: `A thread has at least ${least} items, each once, in order of time.`,
  *find(site) {
    const { news, events } = site.content;
    const items = new Map([...news, ...events].map((item: Item) => [item.slug, item]));
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
          dateOf(item) < dateOf(before) &&
          !mayBeOneDay(dateOf(item), dateOf(before))
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
