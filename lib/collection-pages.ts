import type { Lang } from './i18n/languages';
import { messages } from './i18n/messages';
import { routes } from './routes';

const leadsOf = (lang: Lang) => {
  const t = messages(lang);
  return {
    objectives: t.objectivesLead,
    partners: t.partnersLead,
    timeline: t.timelineLead,
    threads: t.threads.lead,
    countries: t.countriesLead,
    news: t.navHints.news,
    events: t.navHints.events,
    resources: t.resourcesLead,
    glossary: t.glossaryLead,
    feeds: t.syndication.feedsLead,
    alphabet: t.search.alphabetLead,
    search: t.search.lead,
  };
};

/** The pages of whole collections, and those that lead to everything. Every other page is about one item or shows a text of content/pages. */
export type CollectionPageName = keyof ReturnType<typeof leadsOf>;

/** Address, title and lead of such a page. */
export function collectionPage(lang: Lang, name: CollectionPageName): { address: string; title: string; lead: string } {
  const { nav, pages } = messages(lang);
  return { address: routes[name](lang), title: { ...nav, ...pages }[name], lead: leadsOf(lang)[name] };
}

/** All of these pages. */
export const collectionPages = (lang: Lang): ({ name: CollectionPageName } & ReturnType<typeof collectionPage>)[] =>
  (Object.keys(leadsOf(lang)) as CollectionPageName[]).map((name) => ({ name, ...collectionPage(lang, name) }));
