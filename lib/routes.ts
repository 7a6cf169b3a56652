import type { Lang } from '@/lib/i18n/languages';

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

export const citedCollections = ['news', 'events', 'countries', 'resources'] as const;
export type CitedCollection = (typeof citedCollections)[number];

export const dataCollections = [
  'news',
  'events',
  'countries',
  'resources',
  'glossary',
  'milestones',
] as const;
export type DataCollection = (typeof dataCollections)[number];
export const dataFileNames: readonly string[] = ['all', ...dataCollections].flatMap((name) => [
  `${name}.json`,
  ...(name === 'all' ? [] : [`${name}.csv`]),
  ...(citedCollections.some((cited) => cited === name) ? [`${name}.bib`, `${name}.ris`] : []),
  `${name}.schema.json`,
]);

/** The slug that a route exports for an empty collection, since Next needs one; publishing leaves the page out. */
export const noItem = '_none';

const root = (lang: Lang) => `/${lang}/`;

/** Where the pages of content/pages with a route of their own are, by slug; any other has its slug as its address. */
export const pagePaths = {
  home: '',
  overview: 'about/',
  objectives: 'about/objectives/',
  results: 'about/results/',
  'who-did-what': 'about/who-did-what/',
  'law-and-policy': 'about/law-and-policy/',
  timeline: 'about/timeline/',
  threads: 'threads/',
  countries: 'countries/',
  news: 'news/',
  events: 'events/',
  resources: 'resources/',
  glossary: 'glossary/',
  search: 'search/',
  'a-to-z': 'a-to-z/',
  'get-help': 'get-help/',
  'staying-safe-online': 'staying-safe-online/',
  'about-this-site': 'about-this-site/',
  accessibility: 'accessibility/',
  data: 'data/',
} as const;
export type PageWithRoute = keyof typeof pagePaths;

/** Whether a page of content/pages has a route of its own. */
export const hasRoute = (slug: string): slug is PageWithRoute => Object.hasOwn(pagePaths, slug);

/** The files of content/pages that the site needs: those with a route, and the one that promises privacy. */
export const requiredPages: readonly string[] = [...Object.keys(pagePaths), 'privacy'];

/** Every URL of the site; pages end in a slash, files in an extension. */
export const routes = {
  page: (lang: Lang, slug: PageWithRoute) => root(lang) + pagePaths[slug],
  objective: (lang: Lang, slug: string) => `${root(lang)}about/objectives/#${slug}`,
  partner: (lang: Lang, slug: string) => `${root(lang)}about/who-did-what/#${slug}`,
  thread: (lang: Lang, slug: string) => `${root(lang)}threads/${slug}/`,
  country: (lang: Lang, slug: string) => `${root(lang)}countries/${slug}/`,
  activity: (lang: Lang, country: string, quarter?: string) =>
    `${root(lang)}countries/${country}/activity/${quarter ? `#${quarter}` : ''}`,
  article: (lang: Lang, slug: string) => `${root(lang)}news/${slug}/`,
  event: (lang: Lang, slug: string) => `${root(lang)}events/${slug}/`,
  resource: (lang: Lang, slug: string) => `${root(lang)}resources/#${slug}`,
  term: (lang: Lang, slug: string) => `${root(lang)}glossary/#${slug}`,
  helpIn: (lang: Lang, country: string) => `${root(lang)}get-help/#${country}`,
  searchIndex: (lang: Lang) => `${root(lang)}search/index.json`,
  letter: (lang: Lang, slug: string) => `${root(lang)}a-to-z/#${slug}`,
  feed: (lang: Lang) => `${root(lang)}feeds/news.atom`,
  dataFile: (lang: Lang, name: string) => `${root(lang)}data/${name}`,
  milestone: (lang: Lang, slug: string) => `${root(lang)}about/timeline/#${slug}`,
  list: (lang: Lang, section: Section, { facet, value }: ListPath = {}) =>
    `${root(lang)}${section}/${facet ? `${facet}/${value}/` : ''}`,
  /** The search with filters chosen. */
  searchFor: (lang: Lang, filters: Readonly<Record<string, string>>) =>
    `${root(lang)}search/#${new URLSearchParams(filters)}`,
};

export const addressedCollections = [
  'news',
  'events',
  'countries',
  'resources',
  'glossary',
  'threads',
  'pages',
] as const;
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
    // A page with a route exists in every language, even before its text is translated.
    pages: (of: Lang, page: string) =>
      hasRoute(page) ? routes.page(lang, page) : `${root(of)}${page}/`,
  }[collection];
  return address(pageLang, slug);
}
