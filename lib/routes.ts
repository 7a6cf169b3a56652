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
  /** Whether the list with context and later projects is longer. */
  hasContext: boolean;
}

/** What a list page shows: GLO.ACT's own items, or all of them with context and later projects; optionally one value of a facet; page from 1. */
export interface ListPath {
  all?: boolean | undefined;
  facet?: Facet | undefined;
  value?: string | undefined;
  page?: number | undefined;
}

/** Name of the picture that other sites show with a link to a page. */
export type CardName = 'home' | `news-${string}` | `events-${string}` | `countries-${string}`;

/** Formats of the news feeds, by file extension. */
export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];
/** Formats of a citation for reference managers, by file extension. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];
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
  `${name}.schema.json`,
]);

/** The slug that a route exports for an empty collection, since Next needs one; publishing leaves the page out. */
export const noItem = '_none';

const root = (lang: Lang) => `/${lang}/`;
/** File name of a feed or a calendar: "news", "country-nepal". */
const followed = (section: Section, { facet, value }: ListPath) => (facet ? `${facet}-${value}` : section);

/** Every URL of the site; pages end in a slash, files in an extension. */
export const routes = {
  home: root,
  about: (lang: Lang) => `${root(lang)}about/`,
  objective: (lang: Lang, slug: string) => `${root(lang)}about/objectives/#${slug}`,
  objectives: (lang: Lang) => `${root(lang)}about/objectives/`,
  partner: (lang: Lang, slug: string) => `${root(lang)}about/partners/#${slug}`,
  partners: (lang: Lang) => `${root(lang)}about/partners/`,
  results: (lang: Lang) => `${root(lang)}about/results/`,
  timeline: (lang: Lang) => `${root(lang)}about/timeline/`,
  legal: (lang: Lang) => `${root(lang)}about/legal-framework/`,
  original: (lang: Lang) => `${root(lang)}about/original-site/`,
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
  letter: (lang: Lang, slug: string) => `${root(lang)}a-to-z/${slug}/`,
  data: (lang: Lang) => `${root(lang)}data/`,
  aboutSite: (lang: Lang) => `${root(lang)}about-this-site/`,
  quality: (lang: Lang) => `${root(lang)}about-this-site/quality/`,
  accessibility: (lang: Lang) => `${root(lang)}accessibility/`,
  privacy: (lang: Lang) => `${root(lang)}privacy/`,
  card: (lang: Lang, name: CardName) => `${root(lang)}cards/${name}.png`,
  feeds: (lang: Lang) => `${root(lang)}feeds/`,
  feed: (lang: Lang, path: ListPath, format: FeedFormat) => `${root(lang)}feeds/${followed('news', path)}.${format}`,
  opml: (lang: Lang) => `${root(lang)}feeds/all.opml`,
  calendar: (lang: Lang, path: ListPath) => `${root(lang)}calendars/${followed('events', path)}.ics`,
  eventCalendar: (lang: Lang, slug: string) => `${root(lang)}calendars/event-${slug}.ics`,
  citation: (lang: Lang, collection: CitedCollection, slug: string, format: CitationFormat) =>
    `${root(lang)}citations/${collection}-${slug}.${format}`,
  dataFile: (lang: Lang, name: string) => `${root(lang)}data/${name}`,
  milestone: (lang: Lang, slug: string) => `${root(lang)}about/timeline/#${slug}`,
  list: (lang: Lang, section: Section, { all, facet, value, page = 1 }: ListPath = {}) =>
    `${root(lang)}${section}/${all ? 'all/' : ''}${facet ? `${facet}/${value}/` : ''}${page > 1 ? `page/${page}/` : ''}`,
};

/** Texts of content/pages that a page with code shows; any other gets a page at its own slug. */
const pageRoutes: Readonly<Record<string, (lang: Lang) => string>> = {
  home: routes.home,
  overview: routes.about,
  results: routes.results,
  'legal-framework': routes.legal,
  'original-site': routes.original,
  'get-help': routes.help,
  'staying-safe-online': routes.safe,
  'about-this-site': routes.aboutSite,
  data: routes.data,
  accessibility: routes.accessibility,
  'law-and-policy': routes.lawAndPolicy,
  'who-did-what': routes.whoDidWhat,
  quality: routes.quality,
};

/** Whether a page with code shows this text of content/pages. */
export const hasOwnRoute = (slug: string): boolean => slug in pageRoutes;

/** Texts of content/pages that the site needs: those of pages with code, and those that every page links to. */
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
    pages: (of: Lang, page: string) => pageRoutes[page]?.(of) ?? `${root(of)}${page}/`,
  }[collection];
  return address(pageLang, slug);
}

const listPath = new RegExp(`^(all/)?(?:(${facets.join('|')})/([^/]+)/)?(?:page/([2-9]|[1-9]\\d+)/)?$`);

/** Reads the part after "/en/news/" in the address of a list, ["all", "country", "nepal", "page", "2"]; undefined if it is not one. */
export function parseListPath(segments: readonly string[]): ListPath | undefined {
  const [found, all, facet, value, page] = listPath.exec(segments.map((segment) => `${segment}/`).join('')) ?? [];
  if (!found) return undefined;
  return { ...(all && { all: true }), ...(facet && { facet: facet as Facet, value }), ...(page && { page: Number(page) }) };
}
