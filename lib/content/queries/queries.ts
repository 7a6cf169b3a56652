import { currentContents } from '@/lib/content/check';
import { loadContent } from '@/lib/content/read/load';
import { type Redirect, readRedirects } from '@/lib/content/read/redirects';
import {
  type Collection,
  type Content,
  type Contents,
  type Entry,
  entriesIn,
  type Source,
} from '@/lib/content/read/schema';
import type { Linker } from '@/lib/content/text/markdown';
import { type Has, siteLinker, withLinkedSite } from '@/lib/content/text/site-links';
import { termLinker } from '@/lib/content/text/term-links';
import { titleMarker } from '@/lib/content/text/titles-elsewhere';
import { defaultLang, isLang, type Lang, withoutLanguage } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { remember } from '@/lib/remember';
import {
  type Facet,
  type FacetValue,
  facets,
  type ListPath,
  routes,
  type Section,
} from '@/lib/routes';
import { type SitePage, siteFiles, sitePages } from './addresses';
import { alphabetOf, type Letter } from './alphabet';
import { dateOf, type Listed, type Row } from './listed';
import {
  activitiesOf,
  allOf,
  byName,
  byNumber,
  compare,
  countriesOf,
  facetValues,
  inOrder,
  ownOf,
  rowsOf,
} from './lists';
import { relatedItems } from './related';

let kept: Contents | undefined;
/** A build has checked the content before and reads it once; in development, the next page shows an edit. */
function contents(): Contents {
  if (process.env.NODE_ENV !== 'production' && !process.env['CONTENT_READ'])
    return currentContents();
  kept ??= loadContent();
  return kept;
}

/** The content in one of the languages of the site. */
function content(lang: Lang): Content {
  const found = contents().get(lang);
  if (!found)
    throw new Error(
      `"${lang}" is not open, or has no messages: see content/languages.yaml and content/translations/${lang}`,
    );
  return found;
}

/** A list of news or events, newest first: GLO.ACT's own items alone, which are what every count counts. */
export const getOwn = <S extends Section>(
  lang: Lang,
  section: S,
  path: ListPath = {},
): Entry<S>[] => ownOf(content(lang), section, path);
/** The same with context and later projects. */
export const getAll = <S extends Section>(
  lang: Lang,
  section: S,
  path: ListPath = {},
): Entry<S>[] => allOf(content(lang), section, path);
/** Values of a facet in the order of the site, each with the number of GLO.ACT's own items in a list; empty ones too. */
export const getFacetValues = (
  lang: Lang,
  section: Section,
  facet: Facet,
  within: ListPath = {},
): FacetValue[] => facetValues(content(lang), lang, section, facet, within);
/** The values of every facet, each with the number of GLO.ACT's own items in a list. */
export const getFacets = (lang: Lang, section: Section, within: ListPath = {}) =>
  Object.fromEntries(
    facets.map((facet) => [facet, getFacetValues(lang, section, facet, within)]),
  ) as Record<Facet, FacetValue[]>;

/** An article; undefined if there is none with this slug. The same holds for an event, a country and a thread. */
export const getArticle = (lang: Lang, slug: string): Entry<'news'> | undefined =>
  find(lang, 'news', slug);
export const getEvent = (lang: Lang, slug: string): Entry<'events'> | undefined =>
  find(lang, 'events', slug);

/** The first news item that names a page as a source. */
export const getNewsFrom = (lang: Lang, source: string): Entry<'news'> | undefined =>
  content(lang).news.find(({ sources }) => sources.some(({ url }) => url === source));

const sourcesIn = remember((own: Content): ReadonlyMap<string, Source> => {
  const sources = entriesIn(own).flatMap(({ sources: found = [] }) => found);
  return new Map(sources.map((source) => [source.url, source]));
});
/** Who published a page, in which language, and in which month if that is known; the host of a page that is no entry's source. */
export const getSourceName =
  (lang: Lang) =>
  (url: string): { publisher: string; language: string; month?: string } => {
    const { publisher, language = defaultLang } = sourcesIn(content(lang)).get(url) ?? {
      publisher: new URL(url).host.replace(/^www\./, ''),
      language: lang,
    };
    const report = getNewsFrom(lang, url);
    return {
      publisher,
      language,
      ...(report?.datedBy === 'publication' && { month: report.published.slice(0, 7) }),
    };
  };

/** News that reports an event, newest first. */
export const getNewsOfEvent = (lang: Lang, slug: string): Entry<'news'>[] =>
  getAll(lang, 'news').filter(({ event }) => event === slug);

/** Items of the same section that are most like this one, the nearest in time first among equals. */
export const getRelated = (lang: Lang, item: Listed, count: number): Listed[] =>
  relatedItems(inOrder(content(lang)[item.collection]), item, count);
/** The next and the previous item of a section in time, or of those about a country; undefined at either end. */
export function getNeighbours(
  lang: Lang,
  item: Listed,
  country?: string,
): { later: Listed | undefined; earlier: Listed | undefined } {
  const list: Listed[] = getAll(
    lang,
    item.collection,
    country ? { facet: 'country', value: country } : {},
  );
  const index = list.findIndex(({ slug }) => slug === item.slug);
  return { later: list[index - 1], earlier: list[index + 1] };
}

/** What GLO.ACT did, each thing once, newest first: its events, and its news about anything else. */
export const getActivities = (lang: Lang, country?: string): Listed[] =>
  activitiesOf(content(lang), country);

/** What GLO.ACT did in a country, the earliest first; an event with the news that reports it. */
export function getHappenings(lang: Lang, country: string): (Row & { reports: Entry<'news'>[] })[] {
  return getRows(lang, getActivities(lang, country).reverse()).map((row) => ({
    ...row,
    reports: row.item.collection === 'events' ? getNewsOfEvent(lang, row.item.slug).reverse() : [],
  }));
}

/** Items as rows of a list: each with its countries, in its own order, and its objectives by number. */
export const getRows = (lang: Lang, items: readonly Listed[]): Row[] =>
  rowsOf(content(lang), items);

/** First and last year in which an activity of GLO.ACT began. */
export function getYearsOfActivity(): [number, number] {
  const years = getActivities(defaultLang).map((activity) => Number(dateOf(activity).slice(0, 4)));
  return years.length === 0 ? [2015, 2019] : [Math.min(...years), Math.max(...years)];
}

/** By name. */
export const getCountries = (lang: Lang): Entry<'countries'>[] =>
  byName(content(lang).countries, lang);
export const getCountry = (lang: Lang, slug: string): Entry<'countries'> | undefined =>
  find(lang, 'countries', slug);
/** The countries that an entry names, in its order. */
export const getCountriesOf = (
  lang: Lang,
  { countries }: { countries: readonly string[] },
): Entry<'countries'>[] => countriesOf(content(lang), countries);
/** By number. */
export const getObjectives = (lang: Lang): Entry<'objectives'>[] =>
  byNumber(content(lang).objectives);
/** By name. */
export const getPartners = (lang: Lang): Entry<'partners'>[] =>
  byName(content(lang).partners, lang);
/** Short names of the partners, by slug. */
export const getPartnerNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries(content(lang).partners.map(({ slug, acronym }) => [slug, acronym]));
/** Resources, newest first, undated ones last. */
export const getResources = (lang: Lang): Entry<'resources'>[] =>
  byName(content(lang).resources, lang).sort((a, b) =>
    compare(b.published ?? '', a.published ?? ''),
  );
/** By name. */
export const getTerms = (lang: Lang): Entry<'glossary'>[] => byName(content(lang).glossary, lang);

/** Every address of the site in one language, of pages and of files. */
const addressesIn = remember(
  (own: Content, lang: Lang): ReadonlySet<string> =>
    new Set([...sitePages(own, lang).map(({ address }) => address), ...siteFiles(lang)]),
);
const hasAddress: Has = (lang, address) => {
  const own = contents().get(lang);
  return own !== undefined && addressesIn(own, lang).has(address);
};

/** The languages that have the page at an address, each with its address there. */
export function getTranslations(address: string): { lang: Lang; address: string }[] {
  return openLanguages()
    .map((lang) => ({ lang, address: `/${lang}${withoutLanguage(address)}` }))
    .filter((page) => hasAddress(page.lang, page.address));
}

/** The Markdown of a text, with a language in each link to this site. */
export const getMarkdown = (lang: Lang, { body }: Entry): string =>
  withLinkedSite(body, lang, hasAddress);

/** Points links to this site to the reader's language; in a translation, also marks titles of pages elsewhere with their language. */
export function getLinker(lang: Lang): Linker {
  const link = siteLinker(lang, hasAddress, messages(lang).translation.untranslated);
  return lang === defaultLang ? link : both(link, titleMarker(lang, content(defaultLang)));
}

const termLinkerIn = remember((terms: readonly Entry<'glossary'>[], lang: Lang) =>
  termLinker(terms, (slug) => routes.term(lang, slug)),
);
/** The same, and links the first use of each glossary term to the glossary. */
export const getTermLinker = (lang: Lang): Linker =>
  both(getLinker(lang), termLinkerIn(content(lang).glossary, lang));

const both =
  (first: Linker, second: Linker): Linker =>
  (tree) => {
    first(tree);
    second(tree);
  };

/** By name. */
export const getThreads = (lang: Lang): Entry<'threads'>[] => byName(content(lang).threads, lang);
export const getThread = (lang: Lang, slug: string): Entry<'threads'> | undefined =>
  find(lang, 'threads', slug);
/** The news and events of a thread, in its order. */
export const getItemsOfThread = (lang: Lang, { items }: Entry<'threads'>): Listed[] =>
  items.flatMap((slug) => getArticle(lang, slug) ?? getEvent(lang, slug) ?? []);

/** By date, the earliest first. */
export const getMilestones = (lang: Lang): Entry<'milestones'>[] =>
  content(lang).milestones.toSorted(
    (a, b) =>
      compare(a.date, b.date) ||
      compare(a.end ?? a.date, b.end ?? b.date) ||
      compare(a.slug, b.slug),
  );

/** Day of the last change of substance: the latest `updated` of the pages. */
export function getUpdated(): string {
  const days = content(defaultLang).pages.map(({ updated }) => updated);
  return days.sort().at(-1) ?? '1970-01-01';
}

/** Every page of the site in a language. */
export const getSitePages = (lang: Lang): SitePage[] => sitePages(content(lang), lang);
/** Old addresses in a language, each with the one where its content is now: in the same language, or in English if the page exists only there. */
export const getRedirects = (lang: Lang): Redirect[] =>
  readRedirects().flatMap((redirect) => {
    const [, only = ''] = redirect.from.split('/');
    if (isLang(only)) return only === lang ? [redirect] : [];
    const there = hasAddress(lang, `/${lang}${redirect.to.replace(/#.*/, '')}`)
      ? lang
      : defaultLang;
    return [{ from: `/${lang}${redirect.from}`, to: `/${there}${redirect.to}` }];
  });

/** The pages of content/pages. */
export const getPages = (lang: Lang): readonly Entry<'pages'>[] => content(lang).pages;

/** A page of content/pages; throws if it is missing. */
export function getPage(lang: Lang, slug: string): Entry<'pages'> {
  const page = find(lang, 'pages', slug);
  if (!page) throw new Error(`content/pages/${slug}.md is missing: the site has an address for it`);
  return page;
}

function find<C extends Collection>(lang: Lang, collection: C, slug: string): Entry<C> | undefined {
  return (content(lang)[collection] as readonly Entry<C>[]).find((entry) => entry.slug === slug);
}

/** Every entry that has an address, by the first letter of its title. */
export const getAlphabet = (lang: Lang): Letter[] => alphabetOf(content(lang), lang);
