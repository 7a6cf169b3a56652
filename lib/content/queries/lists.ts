import type { Content, Entry, Law, Relation } from '@/lib/content/read/schema';
import { type Lang, perLanguage } from '@/lib/i18n/languages';
import { remember } from '@/lib/remember';
import { type Facet, type FacetValue, facets, type ListPath, type Section } from '@/lib/routes';
import { dateOf, type Listed, type Row } from './listed';

/** Order of two texts by code point. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of the lists: newest first, items of one day by address; what is known by its month or year alone counts as the end of it. */
const newestFirst = (a: Listed, b: Listed): number =>
  compare(`${dateOf(b)}~`, `${dateOf(a)}~`) || compare(a.slug, b.slug);

/** Whether an item is about GLO.ACT itself, not context or a later project. */
export const isOwn = ({ relation }: { relation: Relation }): boolean => relation === 'project';

/** The values that an item has for each facet. */
const valuesOf: Record<Facet, (item: Listed) => readonly string[]> = {
  country: ({ countries }) => countries,
  objective: ({ objectives }) => objectives,
  year: (item) => [dateOf(item).slice(0, 4)],
};
const has = (item: Listed, facet: Facet, value: string) => valuesOf[facet](item).includes(value);

/** The items of a section, newest first. */
export const inOrder = remember((items: readonly Listed[]): readonly Listed[] =>
  [...items].sort(newestFirst),
);
/** A list: everything in a section, or what has a value of a facet. */
export function allOf<S extends Section>(
  content: Content,
  section: S,
  { facet, value = '' }: ListPath = {},
): Entry<S>[] {
  return inOrder(content[section]).filter(
    (item) => !facet || has(item, facet, value),
  ) as Entry<S>[];
}

/** The same without context and later projects. Every count of a list counts these. */
export const ownOf = <S extends Section>(
  content: Content,
  section: S,
  path: ListPath = {},
): Entry<S>[] => allOf(content, section, path).filter(isOwn);

/** Values of a facet in the order of the site, each with the number of GLO.ACT's own items in a list; empty ones too. */
export function facetValues(
  content: Content,
  lang: Lang,
  section: Section,
  facet: Facet,
  within: ListPath = {},
): FacetValue[] {
  const own = ownOf(content, section, within);
  const count = (value: string, label: string) => ({
    value,
    label,
    count: own.filter((item) => has(item, facet, value)).length,
  });
  if (facet === 'country')
    return byName(content.countries, lang).map(({ slug, title }) => count(slug, title));
  if (facet === 'objective')
    return byNumber(content.objectives).map(({ slug, shortName }) => count(slug, shortName));
  return yearsOf(content).map((year) => count(year, year));
}

/** The alphabetical order of a language. */
export const collatorOf = perLanguage((lang) => new Intl.Collator(lang));

/** In the alphabetical order of a language. */
export const byName = <T extends { title: string }>(entries: readonly T[], lang: Lang): T[] =>
  [...entries].sort((a, b) => collatorOf(lang).compare(a.title, b.title));
/** In the order of their numbers. */
export const byNumber = (objectives: readonly Entry<'objectives'>[]): Entry<'objectives'>[] =>
  [...objectives].sort((a, b) => a.number - b.number);

/** The countries with these slugs, in the order given. */
export const countriesOf = (
  { countries }: Content,
  slugs: readonly string[],
): Entry<'countries'>[] =>
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

function yearsOf({ news, events }: Content): string[] {
  const years = [...news, ...events].map((item) => Number(dateOf(item).slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
}

/** Every list of a section: of everything, and of each value of each facet. */
export const listPaths = (content: Content, lang: Lang, section: Section): ListPath[] => [
  {},
  ...facets.flatMap((facet) =>
    facetValues(content, lang, section, facet).map(({ value }) => ({ facet, value })),
  ),
];

/** What GLO.ACT did, in a country or everywhere, each thing once, newest first: its events, and its news about anything else. */
export function activitiesOf(content: Content, country?: string): Listed[] {
  const path: ListPath = country ? { facet: 'country', value: country } : {};
  const known = new Set(ownOf(content, 'events').map(({ slug }) => slug));
  const others = ownOf(content, 'news', path).filter(({ event = '' }) => !known.has(event));
  return [...ownOf(content, 'events', path), ...others].sort(newestFirst);
}

/** Laws, plans and policies of a country from the years of the project, or undated ones that it had a part in; in order of time. */
export function lawsOfProject({ laws }: Entry<'countries'>): Law[] {
  const isOfProject = ({ date, part }: Law) =>
    date ? date >= '2015' && date < '2020' : part !== 'context';
  return laws.filter(isOfProject).sort((a, b) => compare(a.date ?? '9', b.date ?? '9'));
}
