import type { Lang } from '@/lib/i18n/languages';

export const facets = ['country', 'objective'] as const;
export type Facet = (typeof facets)[number];

/** A value of a facet, and how many items its list has. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** A list of articles: all of them, or those that have one value of a facet. */
export interface ListPath {
  facet?: Facet | undefined;
  value?: string | undefined;
}

export const citedCollections = ['news', 'countries', 'resources'] as const;
export type CitedCollection = (typeof citedCollections)[number];

/** The tables of the open data: the collections, and what GLO.ACT did. */
export const dataTables = [
  'activities',
  'news',
  'countries',
  'resources',
  'glossary',
  'milestones',
] as const;
export type DataTable = (typeof dataTables)[number];
export const dataFileNames: readonly string[] = ['all', ...dataTables].flatMap((name) => [
  `${name}.json`,
  ...(name === 'all' ? [] : [`${name}.csv`]),
  ...(citedCollections.some((cited) => cited === name) ? [`${name}.bib`, `${name}.ris`] : []),
  `${name}.schema.json`,
]);

/** The slug that a route exports for an empty collection, since Next needs one; publishing leaves the page out. */
export const noItem = '_none';

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
  compare: 'countries/compare/',
  news: 'news/',
  events: 'events/',
  resources: 'resources/',
  glossary: 'glossary/',
  search: 'search/',
  'get-help': 'get-help/',
  'somewhere-else': 'get-help/somewhere-else/',
  helping: 'get-help/helping/',
  'staying-safe-online': 'staying-safe-online/',
  'about-this-site': 'about-this-site/',
  data: 'data/',
  'take-away': 'take-away/',
} as const;
export type PageWithRoute = keyof typeof pagePaths;

/** Whether a page of content/pages has a route of its own. */
export const hasRoute = (slug: string): slug is PageWithRoute => Object.hasOwn(pagePaths, slug);

/** The files of content/pages that the site needs. */
export const requiredPages: readonly string[] = Object.keys(pagePaths);

export const addressedCollections = [
  'news',
  'countries',
  'resources',
  'glossary',
  'threads',
  'pages',
] as const;
export type Addressed = (typeof addressedCollections)[number];

/** What an address is made of: an item, and the language that has its page. */
export interface Addressable {
  collection: Addressed;
  slug: string;
  pageLang?: Lang;
}

/**
 * Every address of the site in a language; pages end in a slash, files in an extension.
 * @example addressesIn('fr').list({ facet: 'country', value: 'mali' })
 * // "/fr/news/country/mali/"
 */
export function addressesIn(lang: Lang) {
  const root = `/${lang}/`;
  const addresses = {
    page: (slug: PageWithRoute) => root + pagePaths[slug],
    objective: (slug: string) => `${root}about/objectives/#${slug}`,
    partner: (slug: string) => `${root}about/who-did-what/#${slug}`,
    thread: (slug: string) => `${root}threads/${slug}/`,
    country: (slug: string) => `${root}countries/${slug}/`,
    /** The activities in a country, or those of a year. */
    activities: (country: string, year?: string) =>
      `${root}countries/${country}/#${year ?? 'what-happened'}`,
    article: (slug: string) => `${root}news/${slug}/`,
    resource: (slug: string) => `${root}resources/#${slug}`,
    term: (slug: string) => `${root}glossary/#${slug}`,
    milestone: (slug: string) => `${root}about/timeline/#${slug}`,
    /** Help in a country or another place. */
    helpIn: (place: string) => `${root}get-help/${place}/`,
    /** Small cards with the numbers of a country, to print. */
    cards: (country: string) => `${root}get-help/${country}/cards/`,
    list: ({ facet, value }: ListPath = {}) => `${root}news/${facet ? `${facet}/${value}/` : ''}`,
    /** The search with filters chosen. */
    searchFor: (filters: Readonly<Record<string, string>>) =>
      `${root}search/#${new URLSearchParams(filters)}`,
    searchIndex: () => `${root}search/index.json`,
    dataFile: (name: string) => `${root}data/${name}`,
  };
  const ofSlug: Record<Addressed, (slug: string) => string> = {
    news: addresses.article,
    countries: addresses.country,
    resources: addresses.resource,
    glossary: addresses.term,
    threads: addresses.thread,
    pages: (slug) => (hasRoute(slug) ? addresses.page(slug) : `${root}${slug}/`),
  };
  return {
    ...addresses,
    /**
     * The page of an item, in the language that has one, or its place on the page of its collection.
     * @example site.address.of(term) // "/en/glossary/#victim"
     */
    of({ collection, slug, pageLang = lang }: Addressable): string {
      return pageLang === lang
        ? ofSlug[collection](slug)
        : addressesIn(pageLang).of({ collection, slug });
    },
  };
}
