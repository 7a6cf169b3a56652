import type { Entry, Relation } from '@/lib/content/schema';
import { countryAliases } from './aliases';
import type { Kind } from './query';

/** What the index knows of an item beside its text; stands on the element that holds the text, and is taken off when the site is published. */
export interface SearchRecord {
  kind: Kind;
  /** The title of a part of a page; a page has that of its h1. */
  title?: string;
  /** ISO day, month or year; nothing for what has no date. */
  date?: string | undefined;
  country?: readonly string[];
  objective?: readonly string[];
  format?: string;
  relation?: Relation;
  /** Further names under which it shall be found. */
  also?: readonly string[];
}

/** What a result shows of an item beside its title and text, as values of the facets. */
export interface Facts {
  kind: Kind;
  format?: string;
  country?: readonly string[];
  /** ISO day, month or year, and the same as it is read. */
  date?: string;
  day?: string;
  relation?: Exclude<Relation, 'project'>;
}

/** Marks the element whose text is to be found: the main landmark of a page, or an element with an id. */
export function searchable(record: SearchRecord): { 'data-search': string } {
  return { 'data-search': JSON.stringify(record) };
}

/** Marks what shall not be found under this page: lists of other items, sources, navigation. */
export const notSearched = { 'data-search-ignore': '' };

type Found = Entry<'news'> | Entry<'events'> | Entry<'countries'> | Entry<'resources'> | Entry<'glossary'>;

/** The record of an item; found by the names of its countries too, whatever name its text uses. */
export function recordOf(item: Found, countryNames: Readonly<Record<string, string>>): SearchRecord {
  const names = (slugs: readonly string[]) => slugs.flatMap((slug) => [countryNames[slug] ?? slug, ...(countryAliases[slug] ?? [])]);
  switch (item.collection) {
    case 'countries':
      return { kind: 'country', country: [item.slug], also: names([item.slug]) };
    case 'glossary':
      return { kind: 'term', title: item.title, also: [...(item.abbreviation ? [item.abbreviation] : []), ...item.aliases] };
    case 'resources': {
      const { title, published, countries, objectives, relation } = item;
      return { kind: 'resource', title, date: published, country: countries, objective: objectives, relation, also: names(countries) };
    }
    case 'news': {
      const { published, countries, objectives, relation } = item;
      return { kind: 'news', date: published, country: countries, objective: objectives, relation, also: names(countries) };
    }
    case 'events': {
      const { start, format, countries, objectives, relation } = item;
      return { kind: 'event', date: start, country: countries, objective: objectives, format, relation, also: names(countries) };
    }
  }
}
