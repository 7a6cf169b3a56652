import type { Lang } from '@/lib/i18n/languages';
import { type Facet, type FacetValue, type ListPath, routes, type Section } from '@/lib/routes';
import { type Move, moves, type SitePage, sitePages } from './addresses';
import { alphabetOf, type Letter } from './alphabet';
import { currentContent } from './check';
import {
  activitiesOf,
  byName,
  byNumber,
  dateOf,
  facetValues,
  indexOf,
  type Listed,
  listed,
  listPaths,
  ownAndOther,
  pageCount,
  push,
  yearsOf,
} from './lists';
import { type Content, loadContent } from './load';
import { type Nearness, type Neighbours, nearnessOf } from './related';
import type { Collection, Entry } from './schema';
import { type TermLinker, termLinker } from './term-links';

let kept: Content | undefined;
/** Content is read once for a build, whose check has read it before; in development an edit shows at the next page. */
function content(): Content {
  if (process.env.NODE_ENV !== 'production') return currentContent();
  kept ??= loadContent();
  return kept;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a list holds: GLO.ACT's own items, newest first, and the rest where the path asks for all. The counting rule is in ./lists. */
export const getList = <S extends Section>(section: S, path: ListPath = {}): Entry<S>[] => listed(content(), section, path);
/** Everything that a section holds, whatever its relation to GLO.ACT: for what is no list of a page. */
export const getListed = <S extends Section>(section: S, path: ListPath = {}): Entry<S>[] => getList(section, { ...path, all: true });
/** Values of a facet in the order of the site, each with the number of items it lists; none is left out for being empty. */
export const getFacetValues = (section: Section, facet: Facet, all = false): FacetValue[] => facetValues(content(), section, facet, all);
/** Every year from the first news item or event to the last, newest first. */
export const getYears = (): string[] => yearsOf(content());
/** How many pages a list has; an empty one has one. */
export const countPages = (section: Section, path: ListPath = {}): number => pageCount(content(), section, path);
/** Each list of a section behind its first pages: every value of every facet, and every further page; with context where that holds more. */
export const getListPaths = (section: Section): ListPath[] => listPaths(content(), section);

/** What a reader can follow of a section: everything, each country, each objective. */
export function getFollowed(section: Section): { path: ListPath; label: string | undefined }[] {
  const of = (facet: Facet) => getFacetValues(section, facet).map(({ value, label }) => ({ path: { facet, value }, label }));
  return [{ path: {}, label: undefined }, ...of('country'), ...of('objective')];
}

/** How many of the items are GLO.ACT's own, and how many are context or of a later project. */
export const countOwn = (items: readonly { relation: string }[]): { own: number; other: number } => ownAndOther(items);

export const getArticle = (slug: string): Entry<'news'> | undefined =>
  indexOf(content().news).bySlug.get(slug) as Entry<'news'> | undefined;
export const getEvent = (slug: string): Entry<'events'> | undefined =>
  indexOf(content().events).bySlug.get(slug) as Entry<'events'> | undefined;

/** The news item that rests on a page, the first of several. */
export const getNewsFrom = (source: string): Entry<'news'> | undefined =>
  content().news.find(({ sources }) => sources.some(({ url }) => url === source));

const newsByEvent = new WeakMap<readonly Listed[], Map<string, Entry<'news'>[]>>();
/** News that reports an event, newest first. */
export function getNewsOfEvent(slug: string): Entry<'news'>[] {
  const { news } = content();
  let map = newsByEvent.get(news);
  if (!map) {
    map = new Map();
    for (const item of indexOf(news).all as Entry<'news'>[]) if (item.event) push(map, item.event, item);
    newsByEvent.set(news, map);
  }
  return map.get(slug) ?? [];
}

const nearnesses = new WeakMap<readonly Listed[], Nearness<Listed>>();
function nearnessIn(section: Section): Nearness<Listed> {
  const items = content()[section];
  let nearness = nearnesses.get(items);
  if (!nearness) {
    nearness = nearnessOf(indexOf(items).all, dateOf);
    nearnesses.set(items, nearness);
  }
  return nearness;
}

/** Items of the same list that are most like this one, the nearest in time first among equals. */
export const getRelated = (item: Listed, count: number): Listed[] => nearnessIn(item.collection).related(item, count);
/** The item before and the item after this one in its list, or among those of a country in it. */
export function getNeighbours(item: Listed, country?: string): Neighbours<Listed> {
  const list = getListed(item.collection, country ? { facet: 'country', value: country } : {});
  const place = list.findIndex(({ slug }) => slug === item.slug);
  return { later: list[place - 1], earlier: list[place + 1] };
}

/** What GLO.ACT did, each thing once, newest first: its events, and its news that reports none of them. */
export const getActivities = (country?: string): Listed[] => activitiesOf(content(), country);

/** What GLO.ACT did in a country, the earliest first; an event with the news that reports it. */
export function getHappenings(country: string): { activity: Listed; reports: Entry<'news'>[] }[] {
  return getActivities(country)
    .reverse()
    .map((activity) => ({ activity, reports: activity.collection === 'events' ? getNewsOfEvent(activity.slug).reverse() : [] }));
}

/** First and last year in which an activity of GLO.ACT began. */
export function getYearsOfActivity(): [number, number] {
  const years = getActivities().map((activity) => Number(dateOf(activity).slice(0, 4)));
  return years.length === 0 ? [2015, 2019] : [Math.min(...years), Math.max(...years)];
}

/** Countries by name. */
export const getCountries = (): Entry<'countries'>[] => byName(content().countries);
export const getCountry = (slug: string): Entry<'countries'> | undefined => find('countries', slug);
/** Objectives by number. */
export const getObjectives = (): Entry<'objectives'>[] => byNumber(content().objectives);
export const getPartners = (): Entry<'partners'>[] => byName(content().partners);
/** Short names of the partners by slug. */
export const getPartnerNames = (): Record<string, string> =>
  Object.fromEntries(content().partners.map(({ slug, acronym }) => [slug, acronym]));
/** Resources newest first, those without a date last. */
export const getResources = (): Entry<'resources'>[] =>
  byName(content().resources).sort((a, b) => compare(b.published ?? '', a.published ?? ''));
export const getTerms = (): Entry<'glossary'>[] => byName(content().glossary);

const termLinkers = new WeakMap<readonly Entry<'glossary'>[], Map<string, TermLinker>>();
/** Links the first use of each glossary term in a body to the term. */
export function getTermLinker(lang: Lang): TermLinker {
  const { glossary } = content();
  const byLang = termLinkers.get(glossary) ?? new Map<string, TermLinker>();
  termLinkers.set(glossary, byLang);
  const linker = byLang.get(lang) ?? termLinker(glossary, (slug) => routes.term(lang, slug));
  byLang.set(lang, linker);
  return linker;
}

/** Threads by title. */
export const getThreads = (): Entry<'threads'>[] => byName(content().threads);
export const getThread = (slug: string): Entry<'threads'> | undefined => find('threads', slug);
/** The news and events that a thread runs through, in its order. */
export const getItemsOfThread = ({ items }: Entry<'threads'>): Listed[] =>
  items.flatMap((slug) => getArticle(slug) ?? getEvent(slug) ?? []);

/** Milestones in order of time. */
export const getMilestones = (): Entry<'milestones'>[] => byName(content().milestones).sort((a, b) => compare(a.date, b.date));

/** Day of the last change of substance: the newest of the days that the pages give for themselves. */
export function getUpdated(): string {
  const days = content()
    .pages.map(({ updated }) => updated)
    .sort(compare);
  return days.at(-1) ?? '1970-01-01';
}

/** Every page of the site in one language. */
export const getSitePages = (lang: Lang): SitePage[] => sitePages(content(), lang);
/** Every address that something had under a former name, with the one it has now. */
export const getMoves = (lang: Lang): Move[] => moves(content(), lang);

/** Pages of content/pages, by file name. */
export const getPages = (): readonly Entry<'pages'>[] => content().pages;

/** A page of content/pages; throws where it is missing, since an address of the site stands for it. */
export function getPage(slug: string): Entry<'pages'> {
  const page = find('pages', slug);
  if (!page) throw new Error(`content/pages/${slug}.md is missing: the site has an address for it`);
  return page;
}

function find<C extends Collection>(collection: C, slug: string): Entry<C> | undefined {
  return (content()[collection] as readonly Entry<C>[]).find((entry) => entry.slug === slug);
}

/** Titles of countries by slug, for lists. */
export const getCountryNames = (): Record<string, string> =>
  Object.fromEntries(content().countries.map(({ slug, title }) => [slug, title]));

/** The last things that the project did, in order of time. */
export const getLastMilestones = (count: number): Entry<'milestones'>[] =>
  getMilestones()
    .filter(({ phase }) => phase === 'project')
    .slice(-count);

/** Everything that has an address of its own, by the first letter of its title. */
export const getAlphabet = (): Letter[] => alphabetOf(content());
