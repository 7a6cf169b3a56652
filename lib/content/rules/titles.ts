import type { Problem } from '@/lib/content/problem';
import type { Entry } from '@/lib/content/schema';
import { wordingOf } from './prose';
import { fieldProblem, type Rule, type Site } from './site';

/** Collections whose items have pages of their own, and so must not share a title with each other. */
const withPages = ['countries', 'pages', 'threads', 'events', 'news'] as const;
const onePage = ['objectives', 'partners', 'resources', 'glossary', 'milestones'] as const;

export const titles: Rule = {
  name: 'titles',
  says: 'A title has no full stop at its end. No two of the countries, pages, threads, events and news share a title; nor do two items of any other collection.',
  *find(site) {
    for (const { file, title } of site.entries)
      if (/[^.\p{Lu}]\.$/u.test(title)) yield fieldProblem(site, file, 'title', 'ends with a full stop', 'remove it');
    yield* twins(
      site,
      withPages.flatMap((collection): readonly Entry[] => site.content[collection]),
    );
    for (const collection of onePage) yield* twins(site, site.content[collection]);
  },
};

function* twins(site: Site, entries: readonly Entry[], taken = new Map<string, string>()): Iterable<Problem> {
  for (const { file, title } of entries) {
    const other = taken.get(wordingOf(title));
    if (other) yield fieldProblem(site, file, 'title', `is the title of ${other} too`, 'say in the title what makes this one different');
    else taken.set(wordingOf(title), `content/${file}`);
  }
}
