import type { Lang } from '@/lib/i18n/languages';
import { type Facet, type FacetValue, facets, type ListPath, type Section } from '@/lib/routes';
import { dateOf, type Listed, type Row } from './listed';
import type { Content } from './load';
import { remember } from './remember';
import type { Entry, Law } from './schema';

export const pageSize = 20;

/** Order of two texts by code point. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of the lists: newest first, items of one day by address. */
const newestFirst = (a: Listed, b: Listed): number => compare(dateOf(b), dateOf(a)) || compare(a.slug, b.slug);

/** Whether an item is about GLO.ACT itself, not context or a later project. */
const isOwn = ({ relation }: { relation: string }): boolean => relation === 'project';

interface Lists {
  all: Listed[];
  byFacet: Record<Facet, Map<string, Listed[]>>;
}

interface Index extends Lists {
  bySlug: Map<string, Listed>;
  /** The same lists with only GLO.ACT's own items. */
  own: Lists;
}

/** The items of a list in order, by slug and by facet. */
// Built once for each state of the content: with 10,000 items, filtering them all for every page would cost more than the page.
export const indexOf = remember((items: readonly Listed[]): Index => {
  const all = [...items].sort(newestFirst);
  return { ...listsOf(all), bySlug: new Map(all.map((item) => [item.slug, item])), own: listsOf(all.filter(isOwn)) };
});

function listsOf(all: Listed[]): Lists {
  const byFacet: Lists['byFacet'] = { country: new Map(), objective: new Map(), year: new Map() };
  for (const item of all) {
    for (const country of item.countries) push(byFacet.country, country, item);
    for (const objective of item.objectives) push(byFacet.objective, objective, item);
    push(byFacet.year, dateOf(item).slice(0, 4), item);
  }
  return { all, byFacet };
}

/** Adds an item to the list of a key. */
export function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/**
 * The counting rule: a list, and every count of it, holds only GLO.ACT's own items, newest first.
 * A path with `all` adds context and later projects, and the page then says how many they are.
 */
export function listed<S extends Section>(content: Content, section: S, { all, facet, value }: ListPath = {}): Entry<S>[] {
  const index = indexOf(content[section]);
  const lists = all ? index : index.own;
  return (facet ? (lists.byFacet[facet].get(value ?? '') ?? []) : lists.all) as unknown as Entry<S>[];
}

/** How many items are GLO.ACT's own, and how many are context or from a later project. */
export function countOwn(items: readonly { relation: string }[]): { own: number; other: number } {
  const own = items.filter(isOwn).length;
  return { own, other: items.length - own };
}

/** Values of a facet in the order of the site, each with the number of its items; empty ones too. */
export function facetValues(content: Content, lang: Lang, section: Section, facet: Facet, all = false): FacetValue[] {
  const index = indexOf(content[section]);
  const lengthOf = (lists: Lists, value: string) => lists.byFacet[facet].get(value)?.length ?? 0;
  const describe = (value: string, label: string): FacetValue => ({
    value,
    label,
    count: lengthOf(all ? index : index.own, value),
    hasContext: lengthOf(index, value) > lengthOf(index.own, value),
  });
  if (facet === 'country') return byName(content.countries, lang).map(({ slug, title }) => describe(slug, title));
  if (facet === 'objective') return byNumber(content.objectives).map(({ slug, shortName }) => describe(slug, shortName));
  return yearsOf(content).map((year) => describe(year, year));
}

const collators = new Map<Lang, Intl.Collator>();
/** Alphabetical order in a language. */
export function collatorOf(lang: Lang): Intl.Collator {
  const collator = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, collator);
  return collator;
}

/** Entries in the alphabetical order of a language. */
export const byName = <T extends { title: string }>(entries: readonly T[], lang: Lang): T[] =>
  [...entries].sort((a, b) => collatorOf(lang).compare(a.title, b.title));
/** Objectives by number. */
export const byNumber = (objectives: readonly Entry<'objectives'>[]): Entry<'objectives'>[] =>
  [...objectives].sort((a, b) => a.number - b.number);

/** The countries with these slugs, in the order given. */
export const countriesOf = ({ countries }: Content, slugs: readonly string[]): Entry<'countries'>[] =>
  slugs.flatMap((slug) => countries.find((country) => country.slug === slug) ?? []);

/** Items with their countries, in their own order, and their objectives by number. */
export function rowsOf(content: Content, items: readonly Listed[]): Row[] {
  const objectives = byNumber(content.objectives);
  return items.map((item) => ({
    item,
    countries: countriesOf(content, item.countries),
    objectives: objectives.filter(({ slug }) => item.objectives.includes(slug)),
  }));
}

/** Every year from the first news item or event to the last, newest first. */
function yearsOf(content: Content): string[] {
  const years = (['news', 'events'] as const).flatMap((section) => [...indexOf(content[section]).byFacet.year.keys()]).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}

/** What a reader can follow: everything, each country, each objective. */
export function followed(content: Content, lang: Lang): { path: ListPath; label: string | undefined }[] {
  const of = (facet: Facet) => facetValues(content, lang, 'news', facet).map(({ value, label }) => ({ path: { facet, value }, label }));
  return [{ path: {}, label: undefined }, ...of('country'), ...of('objective')];
}

/** How many pages a list has; an empty list has one. */
export function pageCount(content: Content, section: Section, path: ListPath = {}): number {
  return Math.max(1, Math.ceil(listed(content, section, path).length / pageSize));
}

/** Every list of a section apart from the first pages of all news and all events: each value of each facet, and each further page; also with context if that adds items. */
export function listPaths(content: Content, lang: Lang, section: Section): ListPath[] {
  const withContext = (path: ListPath, hasContext: boolean) => (hasContext ? [path, { ...path, all: true }] : [path]);
  return [
    ...withContext({}, countOwn(content[section]).other > 0),
    ...facets.flatMap((facet) =>
      facetValues(content, lang, section, facet).flatMap(({ value, hasContext }) => withContext({ facet, value }, hasContext)),
    ),
  ]
    .flatMap((base) => Array.from({ length: pageCount(content, section, base) }, (_, i): ListPath => ({ ...base, page: i + 1 })))
    .filter(({ facet, page = 1 }) => facet || page > 1);
}

/** What GLO.ACT did, in a country or everywhere, each thing once, newest first: its events, and its news about anything else. */
export function activitiesOf(content: Content, country?: string): Listed[] {
  const path: ListPath = country ? { facet: 'country', value: country } : {};
  const events = listed(content, 'events', path);
  const known = indexOf(content.events).bySlug;
  const others = listed(content, 'news', path).filter(({ event = '' }) => known.get(event)?.relation !== 'project');
  return [...events, ...others].sort(newestFirst);
}

/** Laws, plans and policies of a country from the years of the project, or undated ones that it had a part in; in order of time. */
export function lawsOfProject({ laws }: Entry<'countries'>): Law[] {
  const isOfProject = ({ date, part }: Law) => (date ? date >= '2015' && date < '2020' : part !== 'context');
  return laws.filter(isOfProject).sort((a, b) => compare(a.date ?? '9', b.date ?? '9'));
}
