import { countryAliases } from '@/lib/content/country-aliases';
import {
  getCountries,
  getCountryNames,
  getListed,
  getMilestones,
  getObjectives,
  getPages,
  getPartners,
  getResources,
  getTerms,
  getThreads,
} from '@/lib/content/index';
import { textBlocks } from '@/lib/content/markdown';
import type { Entry, Helpline } from '@/lib/content/schema';
import { typographic } from '@/lib/content/typography';
import { messages } from '@/lib/i18n/languages';
import { addressOf, routes } from '@/lib/routes';
import type { Kind, SearchFacet } from './query';

/** An item as the search index takes it: found by title, text and other names, narrowed by facets, shown with date and relation. */
export interface SearchRecord {
  url: string;
  title: string;
  /** In sentences, since results show parts of it. */
  text: string;
  /** Further names under which it is found. */
  also: readonly string[];
  facets: Readonly<Record<SearchFacet, readonly string[]>>;
  /** ISO day, month or year, as exact as known. */
  date?: string | undefined;
  relation?: Entry<'news'>['relation'];
}

/** Everything that the search of one language finds. */
export function searchRecords(lang: string): SearchRecord[] {
  return [...items(lang), ...places(lang), ...textPages(lang), ...listPages(lang)];
}

/** How many records have each value of a facet. */
export function countFacets(records: readonly SearchRecord[], facet: SearchFacet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of records.flatMap(({ facets }) => facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const facetsOf = (
  kind: Kind,
  {
    relation,
    countries = [],
    objectives = [],
    format,
  }: { relation?: string; countries?: readonly string[]; objectives?: readonly string[]; format?: string } = {},
  date?: string,
): SearchRecord['facets'] => ({
  kind: [kind],
  relation: relation ? [relation] : [],
  country: countries,
  objective: objectives,
  year: date ? [date.slice(0, 4)] : [],
  format: format ? [format] : [],
});

/** Found by the names of its countries too, whatever name its text uses. */
function namesOf(slugs: readonly string[]): string[] {
  const names = getCountryNames();
  return slugs.flatMap((slug) => [names[slug] ?? slug, ...(countryAliases[slug] ?? [])]);
}

function items(lang: string): SearchRecord[] {
  const dated = [
    ...getListed('news').map((item) => ({ kind: 'news' as const, item, date: item.published })),
    ...getListed('events').map((item) => ({ kind: 'event' as const, item, date: item.start })),
    ...getResources().map((item) => ({ kind: 'resource' as const, item, date: item.published })),
  ];
  return dated.map(({ kind, item, date }) => ({
    url: addressOf(lang, item),
    title: item.title,
    text: sentences(
      item.summary,
      ...textBlocks(item),
      ...('people' in item ? item.people.map(({ name, role }) => `${name}, ${role}`) : []),
    ),
    also: namesOf(item.countries),
    facets: facetsOf(kind, item, date),
    date,
    relation: item.relation,
  }));
}

function places(lang: string): SearchRecord[] {
  const countries = getCountries().map((country) => ({
    url: routes.country(lang, country.slug),
    title: country.title,
    text: sentences(
      country.summary,
      ...textBlocks(country),
      ...country.laws.flatMap(({ name, about }) => [name, about]),
      ...country.coordination.map(({ fact }) => fact),
      ...country.work.map(({ did }) => did),
    ),
    also: namesOf([country.slug]),
    facets: facetsOf('country', { countries: [country.slug] }),
  }));
  const terms = getTerms().map((term) => ({
    url: routes.term(lang, term.slug),
    title: term.title,
    text: sentences(term.summary, ...textBlocks(term)),
    also: [...(term.abbreviation ? [term.abbreviation] : []), ...term.aliases],
    facets: facetsOf('term'),
  }));
  const threads = getThreads().map((thread) => ({
    url: routes.thread(lang, thread.slug),
    title: thread.title,
    text: sentences(thread.summary, ...textBlocks(thread)),
    also: [],
    facets: facetsOf('page'),
  }));
  return [...countries, ...terms, ...threads];
}

const aboutHelp = ({ name, answeredBy, note }: Helpline) => sentences(name, answeredBy, note ?? '');

function textPages(lang: string): SearchRecord[] {
  return getPages().map((page) => ({
    url: addressOf(lang, page),
    title: page.title,
    text: sentences(page.summary, ...textBlocks(page), ...(page.helplines ?? []).map(aboutHelp)),
    also: [],
    facets: facetsOf('page'),
  }));
}

/** Pages that the code makes of several entries. */
function listPages(lang: string): SearchRecord[] {
  const t = messages(lang);
  const page = (url: string, title: string, lead: string, entries: readonly { title: string; summary: string }[]): SearchRecord => ({
    url,
    title,
    text: sentences(lead, ...entries.flatMap((entry) => [entry.title, entry.summary])),
    also: [],
    facets: facetsOf('page'),
  });
  return [
    page(routes.objectives(lang), t.pages.objectives, t.objectivesLead, getObjectives()),
    page(routes.partners(lang), t.pages.partners, t.partnersLead, getPartners()),
    page(routes.timeline(lang), t.pages.timeline, t.timelineLead, getMilestones()),
    page(routes.threads(lang), t.pages.threads, t.threads.lead, getThreads()),
    page(routes.countries(lang), t.nav.countries, t.countriesLead, []),
    page(routes.resources(lang), t.nav.resources, t.resourcesLead, []),
    page(routes.glossary(lang), t.nav.glossary, t.glossaryLead, []),
    page(routes.feeds(lang), t.pages.feeds, t.syndication.feedsLead, []),
  ];
}

/** Parts as one text in which each ends like a sentence. */
function sentences(...parts: readonly string[]): string {
  const ended = parts.filter((part) => part !== '').map((part) => (/[.!?:;,…]["”’)]?$/.test(part) ? part : `${part}.`));
  return typographic(ended.join(' '));
}
