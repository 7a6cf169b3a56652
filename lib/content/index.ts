import { defaultLang, type Lang, langOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { type Facet, type FacetValue, type ListPath, routes, type Section } from '@/lib/routes';
import { type Move, moves, type SitePage, siteFiles, sitePages } from './addresses';
import { alphabetOf, type Letter } from './alphabet';
import { currentContents } from './check';
import { dateOf, type Listed, type Row } from './listed';
import { activitiesOf, byName, byNumber, facetValues, indexOf, listed, listPaths, ownAndOther, pageCount, push, yearsOf } from './lists';
import { type Content, type Contents, loadContent } from './load';
import type { Linker } from './markdown';
import { type Nearness, type Neighbours, nearnessOf } from './related';
import type { Collection, Entry } from './schema';
import { type Has, siteLinker, withLinkedSite } from './site-links';
import { termLinker } from './term-links';
import { titleMarker } from './titles-elsewhere';

let kept: Contents | undefined;
/** Content is read once for a build, whose check has read it before; in development an edit shows at the next page. */
function contents(): Contents {
  if (process.env.NODE_ENV !== 'production') return currentContents();
  kept ??= loadContent();
  return kept;
}

/** The content in one of the languages of the site. */
function content(lang: Lang): Content {
  const found = contents().get(lang);
  if (!found) throw new Error(`content/translations/${lang}/messages.yaml is missing: without it the site does not have this language`);
  return found;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a list holds: GLO.ACT's own items, newest first, and the rest where the path asks for all. The counting rule is in ./lists. */
export const getList = <S extends Section>(lang: Lang, section: S, path: ListPath = {}): Entry<S>[] => listed(content(lang), section, path);
/** Everything that a section holds, whatever its relation to GLO.ACT: for what is no list of a page. */
export const getListed = <S extends Section>(lang: Lang, section: S, path: ListPath = {}): Entry<S>[] =>
  getList(lang, section, { ...path, all: true });
/** Values of a facet in the order of the site, each with the number of items it lists; none is left out for being empty. */
export const getFacetValues = (lang: Lang, section: Section, facet: Facet, all = false): FacetValue[] =>
  facetValues(content(lang), section, facet, all);
/** Every year from the first news item or event to the last, newest first. */
export const getYears = (): string[] => yearsOf(content(defaultLang));
/** How many pages a list has; an empty one has one. */
export const countPages = (section: Section, path: ListPath = {}): number => pageCount(content(defaultLang), section, path);
/** Each list of a section behind its first pages: every value of every facet, and every further page; with context where that holds more. */
export const getListPaths = (section: Section): ListPath[] => listPaths(content(defaultLang), section);

/** What a reader can follow of a section: everything, each country, each objective. */
export function getFollowed(lang: Lang, section: Section): { path: ListPath; label: string | undefined }[] {
  const of = (facet: Facet) => getFacetValues(lang, section, facet).map(({ value, label }) => ({ path: { facet, value }, label }));
  return [{ path: {}, label: undefined }, ...of('country'), ...of('objective')];
}

/** How many of the items are GLO.ACT's own, and how many are context or of a later project. */
export const countOwn = (items: readonly { relation: string }[]): { own: number; other: number } => ownAndOther(items);

export const getArticle = (lang: Lang, slug: string): Entry<'news'> | undefined =>
  indexOf(content(lang).news).bySlug.get(slug) as Entry<'news'> | undefined;
export const getEvent = (lang: Lang, slug: string): Entry<'events'> | undefined =>
  indexOf(content(lang).events).bySlug.get(slug) as Entry<'events'> | undefined;

/** The news item that rests on a page, the first of several. */
export const getNewsFrom = (lang: Lang, source: string): Entry<'news'> | undefined =>
  content(lang).news.find(({ sources }) => sources.some(({ url }) => url === source));

const newsByEvent = new WeakMap<readonly Listed[], Map<string, Entry<'news'>[]>>();
/** News that reports an event, newest first. */
export function getNewsOfEvent(lang: Lang, slug: string): Entry<'news'>[] {
  const { news } = content(lang);
  let map = newsByEvent.get(news);
  if (!map) {
    map = new Map();
    for (const item of indexOf(news).all as Entry<'news'>[]) if (item.event) push(map, item.event, item);
    newsByEvent.set(news, map);
  }
  return map.get(slug) ?? [];
}

const nearnesses = new WeakMap<readonly Listed[], Nearness<Listed>>();
function nearnessIn(lang: Lang, section: Section): Nearness<Listed> {
  const items = content(lang)[section];
  let nearness = nearnesses.get(items);
  if (!nearness) {
    nearness = nearnessOf(indexOf(items).all, dateOf);
    nearnesses.set(items, nearness);
  }
  return nearness;
}

/** Items of the same list that are most like this one, the nearest in time first among equals. */
export const getRelated = (lang: Lang, item: Listed, count: number): Listed[] => nearnessIn(lang, item.collection).related(item, count);
/** The item before and the item after this one in its list, or among those of a country in it. */
export function getNeighbours(lang: Lang, item: Listed, country?: string): Neighbours<Listed> {
  const list = getListed(lang, item.collection, country ? { facet: 'country', value: country } : {});
  const place = list.findIndex(({ slug }) => slug === item.slug);
  return { later: list[place - 1], earlier: list[place + 1] };
}

/** What GLO.ACT did, each thing once, newest first: its events, and its news that reports none of them. */
export const getActivities = (lang: Lang, country?: string): Listed[] => activitiesOf(content(lang), country);

/** What GLO.ACT did in a country, the earliest first; an event with the news that reports it. */
export function getHappenings(lang: Lang, country: string): (Row & { reports: Entry<'news'>[] })[] {
  return getRows(lang, getActivities(lang, country).reverse()).map((row) => ({
    ...row,
    reports: row.item.collection === 'events' ? getNewsOfEvent(lang, row.item.slug).reverse() : [],
  }));
}

/** Items as rows of a list: each with its countries, in its own order, and its objectives by number. */
export function getRows(lang: Lang, items: readonly Listed[]): Row[] {
  const objectives = getObjectives(lang);
  return items.map((item) => ({
    item,
    countries: getCountriesOf(lang, item),
    objectives: objectives.filter(({ slug }) => item.objectives.includes(slug)),
  }));
}

/** First and last year in which an activity of GLO.ACT began. */
export function getYearsOfActivity(): [number, number] {
  const years = getActivities(defaultLang).map((activity) => Number(dateOf(activity).slice(0, 4)));
  return years.length === 0 ? [2015, 2019] : [Math.min(...years), Math.max(...years)];
}

/** Countries by name. */
export const getCountries = (lang: Lang): Entry<'countries'>[] => byName(content(lang).countries, lang);
export const getCountry = (lang: Lang, slug: string): Entry<'countries'> | undefined => find(lang, 'countries', slug);
/** The countries that an entry names, in its order. */
export const getCountriesOf = (lang: Lang, { countries }: { countries: readonly string[] }): Entry<'countries'>[] =>
  countries.flatMap((slug) => getCountry(lang, slug) ?? []);
/** Objectives by number. */
export const getObjectives = (lang: Lang): Entry<'objectives'>[] => byNumber(content(lang).objectives);
export const getPartners = (lang: Lang): Entry<'partners'>[] => byName(content(lang).partners, lang);
/** Short names of the partners by slug. */
export const getPartnerNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries(content(lang).partners.map(({ slug, acronym }) => [slug, acronym]));
/** Resources newest first, those without a date last. */
export const getResources = (lang: Lang): Entry<'resources'>[] =>
  byName(content(lang).resources, lang).sort((a, b) => compare(b.published ?? '', a.published ?? ''));
export const getTerms = (lang: Lang): Entry<'glossary'>[] => byName(content(lang).glossary, lang);

const addressSets = new WeakMap<Content, ReadonlySet<string>>();
/** Every address of the site in one language, of pages and of files. */
function addressesIn(lang: Lang): ReadonlySet<string> {
  const own = contents().get(lang);
  if (!own) return new Set();
  const known = addressSets.get(own) ?? new Set([...sitePages(own, lang).map(({ address }) => address), ...siteFiles(own, lang)]);
  addressSets.set(own, known);
  return known;
}

/** The languages in which the site has the page at an address, each with the address there. */
export function getTranslations(address: string): { lang: Lang; address: string }[] {
  const rest = address.slice(langOf(address).length + 1);
  return openLanguages()
    .map((lang) => ({ lang, address: `/${lang}${rest}` }))
    .filter((page) => addressesIn(page.lang).has(page.address));
}

const hasAddress: Has = (lang, address) => addressesIn(lang).has(address);
/** A text as it is written, its links to this site with their language. */
export const getMarkdown = (lang: Lang, { body }: Entry): string => withLinkedSite(body, lang, hasAddress);

const linkers = new WeakMap<Content, Linker>();
/** Points links to this site to the reader's language; in a translation, marks what links name in another one. */
export function getLinker(lang: Lang): Linker {
  const own = content(lang);
  const known = linkers.get(own);
  if (known) return known;
  const link = siteLinker(lang, hasAddress, messages(lang).translation.untranslated);
  const mark = titleMarker(lang, content(defaultLang));
  const both: Linker = (tree) => {
    link(tree);
    mark(tree);
  };
  const linker = lang === defaultLang ? link : both;
  linkers.set(own, linker);
  return linker;
}

const termLinkers = new WeakMap<readonly Entry<'glossary'>[], Linker>();
/** The same, and the first use of each glossary term becomes a link to the term. */
export function getTermLinker(lang: Lang): Linker {
  const { glossary } = content(lang);
  const linkTerms = termLinkers.get(glossary) ?? termLinker(glossary, (slug) => routes.term(lang, slug));
  termLinkers.set(glossary, linkTerms);
  const link = getLinker(lang);
  return (tree) => {
    link(tree);
    linkTerms(tree);
  };
}

/** Threads by title. */
export const getThreads = (lang: Lang): Entry<'threads'>[] => byName(content(lang).threads, lang);
export const getThread = (lang: Lang, slug: string): Entry<'threads'> | undefined => find(lang, 'threads', slug);
/** The news and events that a thread runs through, in its order. */
export const getItemsOfThread = (lang: Lang, { items }: Entry<'threads'>): Listed[] =>
  items.flatMap((slug) => getArticle(lang, slug) ?? getEvent(lang, slug) ?? []);

/** Milestones in order of time. */
export const getMilestones = (lang: Lang): Entry<'milestones'>[] =>
  byName(content(lang).milestones, lang).sort((a, b) => compare(a.date, b.date));

/** Day of the last change of substance: the newest of the days that the pages give for themselves. */
export function getUpdated(): string {
  const days = content(defaultLang)
    .pages.map(({ updated }) => updated)
    .sort(compare);
  return days.at(-1) ?? '1970-01-01';
}

/** Every page of the site in one language. */
export const getSitePages = (lang: Lang): SitePage[] => sitePages(content(lang), lang);
/** Every address that something had under a former name, with the one it has now. */
export const getMoves = (lang: Lang): Move[] => moves(content(lang), lang);

/** Pages of content/pages, by file name. */
export const getPages = (lang: Lang): readonly Entry<'pages'>[] => content(lang).pages;

/** A page of content/pages; throws where it is missing, since an address of the site stands for it. */
export function getPage(lang: Lang, slug: string): Entry<'pages'> {
  const page = find(lang, 'pages', slug);
  if (!page) throw new Error(`content/pages/${slug}.md is missing: the site has an address for it`);
  return page;
}

function find<C extends Collection>(lang: Lang, collection: C, slug: string): Entry<C> | undefined {
  return (content(lang)[collection] as readonly Entry<C>[]).find((entry) => entry.slug === slug);
}

/** Titles of countries by slug, for lists. */
export const getCountryNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries(content(lang).countries.map(({ slug, title }) => [slug, title]));

/** The last things that the project did, in order of time. */
export const getLastMilestones = (lang: Lang, count: number): Entry<'milestones'>[] =>
  getMilestones(lang)
    .filter(({ phase }) => phase === 'project')
    .slice(-count);

/** Everything that has an address of its own, by the first letter of its title. */
export const getAlphabet = (lang: Lang): Letter[] => alphabetOf(content(lang), lang);
