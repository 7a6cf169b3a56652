import type { Lang } from '@/lib/i18n/languages';

/** The lists that have facets. */
export type Section = 'news' | 'events';
export const facets = ['country', 'objective', 'year'] as const;
export type Facet = (typeof facets)[number];

/** A value of a facet, and how many items its list has. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** A list of a section: everything, or what has one value of a facet. */
export interface ListPath {
  facet?: Facet | undefined;
  value?: string | undefined;
}

/** Name of the picture that other sites show with a link to a page. */
export type CardName = 'home' | `news-${string}` | `events-${string}` | `countries-${string}`;

/** Collections whose items can be cited. */
export const citedCollections = ['news', 'events', 'countries', 'resources'] as const;
export type CitedCollection = (typeof citedCollections)[number];

/** The collections that are published as open data. */
export const dataCollections = ['news', 'events', 'countries', 'resources', 'glossary', 'milestones'] as const;
export type DataCollection = (typeof dataCollections)[number];
/** Names of all files of the open data. */
export const dataFileNames: readonly string[] = ['all', ...dataCollections].flatMap((name) => [
  `${name}.json`,
  ...(name === 'all' ? [] : [`${name}.csv`]),
  ...(citedCollections.some((cited) => cited === name) ? [`${name}.bib`, `${name}.ris`] : []),
  `${name}.schema.json`,
]);

/** The slug that a route exports for an empty collection, since Next needs one; publishing leaves the page out. */
export const noItem = '_none';

const root = (lang: Lang) => `/${lang}/`;
/** Whether a list of events has a calendar: that of everything and that of each country. */
export const hasCalendar = ({ facet }: ListPath): boolean => !facet || facet === 'country';

/** File name of a feed or a calendar: "news", "country-nepal". */
const followed = (section: Section, { facet, value }: ListPath) => (facet ? `${facet}-${value}` : section);

/** Every URL of the site; pages end in a slash, files in an extension. */
export const routes = {
  home: root,
  about: (lang: Lang) => `${root(lang)}about/`,
  objective: (lang: Lang, slug: string) => `${root(lang)}about/objectives/#${slug}`,
  objectives: (lang: Lang) => `${root(lang)}about/objectives/`,
  partner: (lang: Lang, slug: string) => `${root(lang)}about/who-did-what/#${slug}`,
  results: (lang: Lang) => `${root(lang)}about/results/`,
  timeline: (lang: Lang) => `${root(lang)}about/timeline/`,
  lawAndPolicy: (lang: Lang) => `${root(lang)}about/law-and-policy/`,
  whoDidWhat: (lang: Lang) => `${root(lang)}about/who-did-what/`,
  threads: (lang: Lang) => `${root(lang)}threads/`,
  thread: (lang: Lang, slug: string) => `${root(lang)}threads/${slug}/`,
  countries: (lang: Lang) => `${root(lang)}countries/`,
  country: (lang: Lang, slug: string) => `${root(lang)}countries/${slug}/`,
  activity: (lang: Lang, country: string, quarter?: string) => `${root(lang)}countries/${country}/activity/${quarter ? `#${quarter}` : ''}`,
  news: (lang: Lang) => `${root(lang)}news/`,
  article: (lang: Lang, slug: string) => `${root(lang)}news/${slug}/`,
  events: (lang: Lang) => `${root(lang)}events/`,
  event: (lang: Lang, slug: string) => `${root(lang)}events/${slug}/`,
  resources: (lang: Lang) => `${root(lang)}resources/`,
  resource: (lang: Lang, slug: string) => `${root(lang)}resources/#${slug}`,
  glossary: (lang: Lang) => `${root(lang)}glossary/`,
  term: (lang: Lang, slug: string) => `${root(lang)}glossary/#${slug}`,
  help: (lang: Lang) => `${root(lang)}get-help/`,
  safe: (lang: Lang) => `${root(lang)}staying-safe-online/`,
  search: (lang: Lang) => `${root(lang)}search/`,
  searchIndex: (lang: Lang) => `${root(lang)}search/index.json`,
  alphabet: (lang: Lang) => `${root(lang)}a-to-z/`,
  letter: (lang: Lang, slug: string) => `${root(lang)}a-to-z/#${slug}`,
  data: (lang: Lang) => `${root(lang)}data/`,
  aboutSite: (lang: Lang) => `${root(lang)}about-this-site/`,
  accessibility: (lang: Lang) => `${root(lang)}accessibility/`,
  privacy: (lang: Lang) => `${root(lang)}privacy/`,
  card: (lang: Lang, name: CardName) => `${root(lang)}cards/${name}.png`,
  feeds: (lang: Lang) => `${root(lang)}feeds/`,
  feed: (lang: Lang, path: ListPath) => `${root(lang)}feeds/${followed('news', path)}.atom`,
  calendar: (lang: Lang, path: ListPath) => `${root(lang)}calendars/${followed('events', path)}.ics`,
  dataFile: (lang: Lang, name: string) => `${root(lang)}data/${name}`,
  milestone: (lang: Lang, slug: string) => `${root(lang)}about/timeline/#${slug}`,
  list: (lang: Lang, section: Section, { facet, value }: ListPath = {}) => `${root(lang)}${section}/${facet ? `${facet}/${value}/` : ''}`,
  /** The search with filters chosen. */
  searchFor: (lang: Lang, filters: Readonly<Record<string, string>>) => `${root(lang)}search/#${new URLSearchParams(filters)}`,
};

/** The pages of content/pages that have code beside their text, by slug; any other gets a page at its own slug. */
const pageRoutes = {
  home: routes.home,
  overview: routes.about,
  objectives: routes.objectives,
  results: routes.results,
  'who-did-what': routes.whoDidWhat,
  'law-and-policy': routes.lawAndPolicy,
  timeline: routes.timeline,
  threads: routes.threads,
  countries: routes.countries,
  news: routes.news,
  events: routes.events,
  resources: routes.resources,
  glossary: routes.glossary,
  search: routes.search,
  'a-to-z': routes.alphabet,
  'get-help': routes.help,
  'staying-safe-online': routes.safe,
  'about-this-site': routes.aboutSite,
  accessibility: routes.accessibility,
  data: routes.data,
  feeds: routes.feeds,
} satisfies Record<string, (lang: Lang) => string>;
export type CodedPage = keyof typeof pageRoutes;

/** Whether a page of content/pages has code beside its text. */
export const isCoded = (slug: string): slug is CodedPage => slug in pageRoutes;

/** The files of content/pages that the site needs: those with code, and the one that every page links to. */
export const requiredPages: readonly string[] = [...Object.keys(pageRoutes), 'privacy'];

/** Collections whose items have an address. */
export const addressedCollections = ['news', 'events', 'countries', 'resources', 'glossary', 'threads', 'pages'] as const;
export type Addressed = (typeof addressedCollections)[number];

/** The address of an item: its page, in the language that has one, or its place on the page of its collection. */
export function addressOf(
  lang: Lang,
  { collection, slug, pageLang = lang }: { collection: Addressed; slug: string; pageLang?: Lang },
): string {
  const address = {
    news: routes.article,
    events: routes.event,
    countries: routes.country,
    resources: routes.resource,
    glossary: routes.term,
    threads: routes.thread,
    pages: (of: Lang, page: string) => (isCoded(page) ? pageRoutes[page](of) : `${root(of)}${page}/`),
  }[collection];
  return address(pageLang, slug);
}
