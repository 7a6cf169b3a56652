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

/** The pages of content/pages that have code beside their text, by the name of their route, at `x/` or `about/x/`; any other has its slug as its address. */
const codedPages = {
  home: { slug: 'home', path: '' },
  about: { slug: 'overview', path: 'about/' },
  objectives: { slug: 'objectives', path: 'about/objectives/' },
  results: { slug: 'results', path: 'about/results/' },
  whoDidWhat: { slug: 'who-did-what', path: 'about/who-did-what/' },
  lawAndPolicy: { slug: 'law-and-policy', path: 'about/law-and-policy/' },
  timeline: { slug: 'timeline', path: 'about/timeline/' },
  threads: { slug: 'threads', path: 'threads/' },
  countries: { slug: 'countries', path: 'countries/' },
  news: { slug: 'news', path: 'news/' },
  events: { slug: 'events', path: 'events/' },
  resources: { slug: 'resources', path: 'resources/' },
  glossary: { slug: 'glossary', path: 'glossary/' },
  search: { slug: 'search', path: 'search/' },
  alphabet: { slug: 'a-to-z', path: 'a-to-z/' },
  help: { slug: 'get-help', path: 'get-help/' },
  safe: { slug: 'staying-safe-online', path: 'staying-safe-online/' },
  aboutSite: { slug: 'about-this-site', path: 'about-this-site/' },
  accessibility: { slug: 'accessibility', path: 'accessibility/' },
  data: { slug: 'data', path: 'data/' },
} as const;
type CodedRoute = keyof typeof codedPages;
export type CodedPage = (typeof codedPages)[CodedRoute]['slug'];
const pathOf = new Map<string, string>(
  Object.values(codedPages).map(({ slug, path }) => [slug, path]),
);

/** Whether a page of content/pages has code beside its text. */
export const isCoded = (slug: string): slug is CodedPage => pathOf.has(slug);

/** The files of content/pages that the site needs: those with code, and the one that promises privacy. */
export const requiredPages: readonly string[] = [...pathOf.keys(), 'privacy'];

const pageRoutes = Object.fromEntries(
  Object.entries(codedPages).map(([name, { path }]) => [name, (lang: Lang) => root(lang) + path]),
);

/** Every URL of the site; pages end in a slash, files in an extension. */
export const routes = {
  ...(pageRoutes as Record<CodedRoute, (lang: Lang) => string>),
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
    // A page with code exists in every language, even before its text is translated.
    pages: (of: Lang, page: string) =>
      root(isCoded(page) ? lang : of) + (pathOf.get(page) ?? `${page}/`),
  }[collection];
  return address(pageLang, slug);
}
