import { type Addressed, type Facet, type FacetValue, type ListPath, routes, type Section } from '@/lib/routes';
import { type Content, loadContent } from './load';
import { type Nearness, type Neighbours, nearnessOf } from './related';
import type { Collection, Entry } from './schema';
import { type TermLinker, termLinker } from './term-links';

let kept: Content | undefined;
/** Content is read once for a build; while writing it is looked at again for each page, so that an edit shows. */
function content(): Content {
  if (process.env.NODE_ENV !== 'production') return loadContent();
  kept ??= loadContent();
  return kept;
}

/** A dated item of one of the two lists. */
export type Listed = Entry<'news'> | Entry<'events'>;
export const pageSize = 20;

/** Day on which an item stands in lists. */
export const dateOf = (item: Listed): string => (item.collection === 'news' ? item.published : item.start);

const newestFirst = (a: Listed, b: Listed) => compare(dateOf(b), dateOf(a)) || compare(a.slug, b.slug);
const collator = new Intl.Collator('en');
const byTitle = (a: Entry, b: Entry) => collator.compare(a.title, b.title);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Index {
  all: Listed[];
  bySlug: Map<string, Listed>;
  byFacet: Record<Facet, Map<string, Listed[]>>;
}

// Built once for each state of the content: with 10,000 items a filter that scans them all on every page would cost more than the page.
const indexes = new WeakMap<readonly Listed[], Index>();
function indexOf(items: readonly Listed[]): Index {
  let index = indexes.get(items);
  if (!index) {
    index = {
      all: [...items].sort(newestFirst),
      bySlug: new Map(),
      byFacet: { country: new Map(), objective: new Map(), year: new Map() },
    };
    for (const item of index.all) {
      index.bySlug.set(item.slug, item);
      for (const country of item.countries) push(index.byFacet.country, country, item);
      for (const objective of item.objectives) push(index.byFacet.objective, objective, item);
      push(index.byFacet.year, dateOf(item).slice(0, 4), item);
    }
    indexes.set(items, index);
  }
  return index;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Items of a list, newest first; those of one value of a facet where one is given. */
export function getListed<S extends Section>(section: S, { facet, value }: ListPath = {}): Entry<S>[] {
  const index = indexOf(content()[section]);
  return (facet ? (index.byFacet[facet].get(value ?? '') ?? []) : index.all) as unknown as Entry<S>[];
}

/** Values of a facet in the order of the site, each with the number of items it lists; none is left out for being empty. */
export function getFacetValues(section: Section, facet: Facet): FacetValue[] {
  const found = indexOf(content()[section]).byFacet[facet];
  const count = (value: string) => found.get(value)?.length ?? 0;
  if (facet === 'country') return getCountries().map(({ slug, title }) => ({ value: slug, label: title, count: count(slug) }));
  if (facet === 'objective') return getObjectives().map(({ slug, shortName }) => ({ value: slug, label: shortName, count: count(slug) }));
  return getYears().map((year) => ({ value: year, label: year, count: count(year) }));
}

/** Every year from the first news item or event to the last, newest first. */
export function getYears(): string[] {
  const years = (['news', 'events'] as const).flatMap((section) => [...indexOf(content()[section]).byFacet.year.keys()]).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}

/** How many pages a list has; an empty one has one. */
export function countPages(section: Section, path: ListPath = {}): number {
  return Math.max(1, Math.ceil(getListed(section, path).length / pageSize));
}

/** Each list of a section behind its first page: every value of every facet, and every further page. */
export function getListPaths(section: Section): ListPath[] {
  const bases: ListPath[] = [
    {},
    ...(['country', 'objective', 'year'] as const).flatMap((facet) =>
      getFacetValues(section, facet).map(({ value }) => ({ facet, value })),
    ),
  ];
  return bases
    .flatMap((base) => Array.from({ length: countPages(section, base) }, (_, i) => ({ ...base, page: i + 1 })))
    .filter(({ facet, page }) => facet || page > 1);
}

/** What a reader can follow of a section: everything, each country, each objective. */
export function getFollowed(section: Section): { path: ListPath; label: string | undefined }[] {
  const of = (facet: Facet) => getFacetValues(section, facet).map(({ value, label }) => ({ path: { facet, value }, label }));
  return [{ path: {}, label: undefined }, ...of('country'), ...of('objective')];
}

/** How many of the items are GLO.ACT's own, and how many are context or of a follow-up project. */
export function countOwn(items: readonly { relation: string }[]): { own: number; other: number } {
  const own = items.filter(({ relation }) => relation === 'project').length;
  return { own, other: items.length - own };
}

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
export function getActivities(country?: string): Listed[] {
  const path: ListPath = country ? { facet: 'country', value: country } : {};
  const isOwn = ({ relation }: Listed) => relation === 'project';
  const events = getListed('events', path).filter(isOwn);
  const others = getListed('news', path).filter((item) => isOwn(item) && getEvent(item.event ?? '')?.relation !== 'project');
  return [...events, ...others].sort(newestFirst);
}

/** How many of GLO.ACT's own news items name each value of a facet. */
export function countOwnNews(facet: Facet): FacetValue[] {
  return getFacetValues('news', facet).map((found) => ({
    ...found,
    count: countOwn(getListed('news', { facet, value: found.value })).own,
  }));
}

/** Countries by name. */
export const getCountries = (): Entry<'countries'>[] => [...content().countries].sort(byTitle);
export const getCountry = (slug: string): Entry<'countries'> | undefined => find('countries', slug);
/** Objectives by number. */
export const getObjectives = (): Entry<'objectives'>[] => [...content().objectives].sort((a, b) => a.number - b.number);
export const getPartners = (): Entry<'partners'>[] => [...content().partners].sort(byTitle);
/** Short names of the partners by slug. */
export const getPartnerNames = (): Record<string, string> =>
  Object.fromEntries(content().partners.map(({ slug, acronym }) => [slug, acronym]));
/** Resources newest first, those without a date last. */
export const getResources = (): Entry<'resources'>[] =>
  [...content().resources].sort((a, b) => compare(b.published ?? '', a.published ?? '') || byTitle(a, b));
export const getTerms = (): Entry<'glossary'>[] => [...content().glossary].sort(byTitle);

const termLinkers = new WeakMap<readonly Entry<'glossary'>[], Map<string, TermLinker>>();
/** Links the first use of each glossary term in a body to the term. */
export function getTermLinker(lang: string): TermLinker {
  const { glossary } = content();
  const byLang = termLinkers.get(glossary) ?? new Map<string, TermLinker>();
  termLinkers.set(glossary, byLang);
  const linker = byLang.get(lang) ?? termLinker(glossary, (slug) => routes.term(lang, slug));
  byLang.set(lang, linker);
  return linker;
}

/** Threads by title. */
export const getThreads = (): Entry<'threads'>[] => [...content().threads].sort(byTitle);
export const getThread = (slug: string): Entry<'threads'> | undefined => find('threads', slug);
/** The news and events that a thread runs through, in its order. */
export const getItemsOfThread = ({ items }: Entry<'threads'>): Listed[] =>
  items.flatMap((slug) => getArticle(slug) ?? getEvent(slug) ?? []);

/** Milestones in order of time. */
export const getMilestones = (): Entry<'milestones'>[] =>
  [...content().milestones].sort((a, b) => compare(a.date, b.date) || byTitle(a, b));

/** Day of the last change of substance: the newest of the days that the pages give for themselves. */
export function getUpdated(): string {
  const days = content()
    .pages.map(({ updated }) => updated)
    .sort(compare);
  return days.at(-1) ?? '1970-01-01';
}

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

/** Everything that has an address of its own, by the first letter of its title; those that begin with a figure stand under "0–9". */
export function getAlphabet(): { letter: string; entries: Entry<Addressed>[] }[] {
  const { news, events, countries, resources, glossary, threads, pages } = content();
  const entries: Entry<Addressed>[] = [...news, ...events, ...countries, ...resources, ...glossary, ...threads, ...pages];
  const groups = new Map<string, Entry<Addressed>[]>();
  for (const entry of entries.sort((a, b) => byTitle(a, b) || compare(a.file, b.file))) push(groups, letterOf(entry.title), entry);
  return [...groups].map(([letter, found]) => ({ letter, entries: found })).sort((a, b) => compare(a.letter, b.letter));
}

function letterOf(title: string): string {
  const first =
    title
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')[0]
      ?.toUpperCase() ?? '';
  return /\p{L}/u.test(first) ? first : '0–9';
}
