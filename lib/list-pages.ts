import type { Lang } from './i18n/languages';
import { messages } from './i18n/messages';
import { routes } from './routes';

/** Pages that list what the site has, where others show a text of content/pages. */
export type ListPageName = keyof ReturnType<typeof leadsOf>;

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

/** Address, title and lead of each of these pages. */
export function listPages(lang: Lang): { name: ListPageName; address: string; title: string; lead: string }[] {
  const { nav, pages } = messages(lang);
  const titles = { ...nav, ...pages };
  const leads = leadsOf(lang);
  return (Object.keys(leads) as ListPageName[]).map((name) => ({
    name,
    address: routes[name](lang),
    title: titles[name],
    lead: leads[name],
  }));
}
