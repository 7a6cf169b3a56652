import { type Facet, type FacetValue, facets, type ListPath, type Section } from '@/lib/routes';
import type { Content } from './load';
import type { Entry, Law } from './schema';

/** A dated item of one of the two lists. */
export type Listed = Entry<'news'> | Entry<'events'>;
export const pageSize = 20;

/** Day by which an item is listed. */
export const dateOf = (item: Listed): string => (item.collection === 'news' ? item.published : item.start);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of the lists: newest first, items of one day by address. */
const newestFirst = (a: Listed, b: Listed): number => compare(dateOf(b), dateOf(a)) || compare(a.slug, b.slug);

interface Index {
  all: Listed[];
  bySlug: Map<string, Listed>;
  byFacet: Record<Facet, Map<string, Listed[]>>;
}

// Built once for each state of the content: with 10,000 items a filter that scans them all on every page would cost more than the page.
const indexes = new WeakMap<readonly Listed[], Index>();

/** The items of a list in order, by slug and by facet. */
export function indexOf(items: readonly Listed[]): Index {
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

/** Adds an item to the list of a key. */
export function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Items of a list, newest first; those of one value of a facet where one is given. */
export function listed<S extends Section>(content: Content, section: S, { facet, value }: ListPath = {}): Entry<S>[] {
  const index = indexOf(content[section]);
  return (facet ? (index.byFacet[facet].get(value ?? '') ?? []) : index.all) as unknown as Entry<S>[];
}

/** Values of a facet in the order of the site, each with the number of items it lists; none is left out for being empty. */
export function facetValues(content: Content, section: Section, facet: Facet): FacetValue[] {
  const found = indexOf(content[section]).byFacet[facet];
  const count = (value: string) => found.get(value)?.length ?? 0;
  if (facet === 'country') return byName(content.countries).map(({ slug, title }) => ({ value: slug, label: title, count: count(slug) }));
  if (facet === 'objective')
    return byNumber(content.objectives).map(({ slug, shortName }) => ({ value: slug, label: shortName, count: count(slug) }));
  return yearsOf(content).map((year) => ({ value: year, label: year, count: count(year) }));
}

const collator = new Intl.Collator('en');
/** Entries by title, as a reader looks for them. */
export const byName = <T extends { title: string }>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => collator.compare(a.title, b.title));
/** Objectives by number. */
export const byNumber = (objectives: readonly Entry<'objectives'>[]): Entry<'objectives'>[] =>
  [...objectives].sort((a, b) => a.number - b.number);

/** Every year from the first news item or event to the last, newest first. */
export function yearsOf(content: Content): string[] {
  const years = (['news', 'events'] as const).flatMap((section) => [...indexOf(content[section]).byFacet.year.keys()]).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}

/** How many pages a list has; an empty one has one. */
export function pageCount(content: Content, section: Section, path: ListPath = {}): number {
  return Math.max(1, Math.ceil(listed(content, section, path).length / pageSize));
}

/** Each list of a section behind its first page: every value of every facet, and every further page. */
export function listPaths(content: Content, section: Section): ListPath[] {
  const bases: ListPath[] = [{}, ...facets.flatMap((facet) => facetValues(content, section, facet).map(({ value }) => ({ facet, value })))];
  return bases
    .flatMap((base) => Array.from({ length: pageCount(content, section, base) }, (_, i) => ({ ...base, page: i + 1 })))
    .filter(({ facet, page }) => facet || page > 1);
}

/** What GLO.ACT did, in a country or everywhere, each thing once, newest first: its events, and its news that reports none of them. */
export function activitiesOf(content: Content, country?: string): Listed[] {
  const path: ListPath = country ? { facet: 'country', value: country } : {};
  const isOwn = ({ relation }: Listed) => relation === 'project';
  const events = listed(content, 'events', path).filter(isOwn);
  const known = indexOf(content.events).bySlug;
  const others = listed(content, 'news', path).filter((item) => isOwn(item) && known.get(item.event ?? '')?.relation !== 'project');
  return [...events, ...others].sort(newestFirst);
}

/** Laws, plans and policies of a country that date from the years of the project, or in which it had a part; in order of time. */
export function lawsOfProject({ laws }: Entry<'countries'>): Law[] {
  const isOfProject = ({ date, part }: Law) => (date ? date >= '2015' && date < '2020' : part !== 'context');
  return laws.filter(isOfProject).sort((a, b) => compare(a.date ?? '9', b.date ?? '9'));
}
