import { getCountries, getEvent, getListed } from '@/lib/content/index';
import { addressOf, routes } from '@/lib/routes';

const lang = 'en';

/** The entry with the most of something; undefined where there is none. */
const most = <T>(entries: readonly T[], measure: (entry: T) => number): T | undefined =>
  [...entries].sort((a, b) => measure(b) - measure(a))[0];

const articles = getListed(lang, 'news');
const reports = articles.filter(({ event }) => event && getEvent(lang, event));

/** The fullest item of each collection: the longest article about an event, that event, and the country with most news. */
export const samples = {
  article: most(reports.length > 0 ? reports : articles, ({ body }) => body.length),
  country: most(getCountries(lang), ({ slug }) => getListed(lang, 'news', { facet: 'country', value: slug }).length),
  get event() {
    return getEvent(lang, this.article?.event ?? '') ?? getListed(lang, 'events')[0];
  },
};

const { article, event, country } = samples;

/** One page of each kind, by what the kind is called in reports and in the names of pictures; a kind of which there is none is left out. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: routes.home(lang),
  overview: routes.about(lang),
  timeline: routes.timeline(lang),
  results: routes.results(lang),
  countries: routes.countries(lang),
  ...(country
    ? { country: addressOf(lang, country), 'filtered news': routes.list(lang, 'news', { facet: 'country', value: country.slug }) }
    : {}),
  news: routes.news(lang),
  ...(article ? { article: addressOf(lang, article) } : {}),
  events: routes.events(lang),
  ...(event ? { event: addressOf(lang, event) } : {}),
  resources: routes.resources(lang),
  glossary: routes.glossary(lang),
  'get help': routes.help(lang),
  search: routes.search(lang),
  data: routes.data(lang),
  'about this site': routes.aboutSite(lang),
};
