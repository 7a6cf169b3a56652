import type { Collection, Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { wordingOf } from './prose';
import { fieldProblem, type Rule, type Site } from './site';

/** Collections whose items have pages: no two of them may be called the same. */
const withPages: readonly Collection[] = ['countries', 'pages', 'events', 'news'];
const onePage: readonly Collection[] = ['objectives', 'partners', 'resources', 'glossary', 'milestones', 'threads'];

export const titles: Rule = {
  name: 'titles',
  says: 'No two of the countries, pages, events and news share a title, with each other or with a list of the site; nor do two items of any other collection.',
  find: (site) => {
    const own = withPages.flatMap((collection) => site.content[collection] as readonly Entry[]);
    return [
      ...twins(site, own, new Map(listTitles(site.lang).map((title) => [wordingOf(title), `the page "${title}"`]))),
      ...onePage.flatMap((collection) => twins(site, site.content[collection] as readonly Entry[])),
    ];
  },
};

/** Titles of the pages that the code makes. */
function listTitles(lang: Lang): string[] {
  const { nav, pages } = messages(lang);
  return [
    nav.countries,
    nav.news,
    nav.events,
    nav.resources,
    nav.glossary,
    nav.search,
    nav.alphabet,
    pages.objectives,
    pages.partners,
    pages.timeline,
    pages.feeds,
  ];
}

function twins(site: Site, entries: readonly Entry[], taken = new Map<string, string>()) {
  return entries.flatMap(({ file, title }) => {
    const other = taken.get(wordingOf(title));
    taken.set(wordingOf(title), other ?? `content/${file}`);
    return other
      ? [fieldProblem(site, file, ['title'], `is the title of ${other} too`, 'say in the title what makes this one different')]
      : [];
  });
}
