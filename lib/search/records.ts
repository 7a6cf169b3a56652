import {
  getCountries,
  getCountryNames,
  getListed,
  getMilestones,
  getObjectives,
  getPages,
  getPartnerNames,
  getPartners,
  getResources,
  getTerms,
  getThreads,
} from '@/lib/content/index';
import { textBlocks } from '@/lib/content/markdown';
import type { Entry, Helpline } from '@/lib/content/schema';
import { typographic } from '@/lib/content/typography';
import { formatNumber } from '@/lib/i18n/format';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { addressOf, routes } from '@/lib/routes';
import { acronymsIn, initialsIn } from './acronyms';
import { namesBeside, namesIn } from './names/names';
import type { Kind, SearchFacet } from './query';
import { isNamed } from './vocabulary';

/** An item as the search index takes it: found by title, text and other names, narrowed by facets, shown with date and relation. */
export interface SearchRecord {
  url: string;
  title: string;
  /** In sentences, since results show parts of it. */
  text: string;
  /** Other names of the page itself, in the language of the site and in others. */
  names: readonly string[];
  foreignNames: readonly string[];
  /** On the site in another language: what it is called in the one in which the content is written. */
  originalNames?: readonly string[];
  /** What else it is found by: names of its countries, acronyms of its sources and of the names in its text. */
  also: readonly string[];
  /** People and places in it, for spelling. */
  proper: readonly string[];
  facets: Readonly<Record<SearchFacet, readonly string[]>>;
  /** ISO day, month or year, as exact as known. */
  date?: string | undefined;
  relation?: Entry<'news'>['relation'];
}

/** What the content says of a record; what readers call it beside that is added to it. */
type Found = Omit<SearchRecord, 'names' | 'foreignNames' | 'originalNames' | 'also' | 'proper'> &
  Partial<Pick<SearchRecord, 'names' | 'also' | 'proper'>>;

const kept = new WeakMap<object, SearchRecord[]>();

/** Everything that the search of one language finds. */
export function searchRecords(lang: Lang): SearchRecord[] {
  // The pages are the same list as long as the content is.
  const records = kept.get(getPages(lang)) ?? makeRecords(lang);
  kept.set(getPages(lang), records);
  return records;
}

function makeRecords(lang: Lang): SearchRecord[] {
  const originals = lang === defaultLang ? new Map<string, string[]>() : originalNames();
  return foundIn(lang).map(({ names = [], also = [], proper = [], ...record }) => {
    const address = addressWithoutLang(record.url);
    return {
      ...record,
      names: [...names, ...namesIn(lang, address)],
      foreignNames: namesBeside(lang, address),
      originalNames: originals.get(address) ?? [],
      also: [...new Set([...also, ...initialsIn(record.text)])],
      proper,
    };
  });
}

const foundIn = (lang: Lang): Found[] => [...items(lang), ...entries(lang), ...textPages(lang), ...listPages(lang)];

/** By address: titles and names of pages in the language of the content, by which readers may know them on the site in another. */
function originalNames(): ReadonlyMap<string, string[]> {
  const named = foundIn(defaultLang)
    .map(({ names = [], ...record }) => ({ ...record, names }))
    .filter(isNamed);
  return new Map(named.map(({ url, title, names }) => [addressWithoutLang(url), [title, ...names]]));
}

const addressWithoutLang = (url: string) => url.replace(/^\/[^/]+/, '');

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

/** Names of countries in every form, by which an item of theirs is found whatever its text calls them. */
function countryNames(lang: Lang, slugs: readonly string[]): string[] {
  const names = getCountryNames(lang);
  return slugs.flatMap((slug) => [names[slug] ?? slug, ...namesIn(lang, `/countries/${slug}/`)]);
}

/** Readers know the acronyms in the titles of sources; the text opens some of them and leaves others out. */
const acronymsOf = (sources: readonly { publisher: string; title: string }[] = []) =>
  acronymsIn(sources.map(({ publisher, title }) => `${publisher} ${title}`).join(' '));

/** People and figures of an item; where its page is in another language, their words are too, and the names are left. */
function wordsBeside(lang: Lang, item: Entry<'news'> | Entry<'events'> | Entry<'resources'>): string[] {
  if (item.collection !== 'news') return [];
  if (item.pageLang !== lang) return item.people.map(({ name }) => name);
  return [
    ...item.people.map(({ name, role }) => sideBySide(lang, [name, role])),
    ...item.figures.map(({ value, label }) => `${formatNumber(lang, value)} ${label}`),
  ];
}

function items(lang: Lang): Found[] {
  const dated = [
    ...getListed(lang, 'news').map((item) => ({ kind: 'news' as const, item, date: item.published })),
    ...getListed(lang, 'events').map((item) => ({ kind: 'event' as const, item, date: item.start })),
    ...getResources(lang).map((item) => ({ kind: 'resource' as const, item, date: item.published })),
  ];
  return dated.map(({ kind, item, date }) => ({
    url: addressOf(lang, item),
    title: item.title,
    text: sentences(item.summary, ...textBlocks(item), ...wordsBeside(lang, item), 'place' in item ? item.place : item.publisher),
    also: [...countryNames(lang, item.countries), ...acronymsOf(item.sources)],
    proper: [...('people' in item ? item.people.map(({ name }) => name) : []), ...('place' in item ? [item.place] : [])],
    facets: facetsOf(kind, item, date),
    date,
    relation: item.relation,
  }));
}

function entries(lang: Lang): Found[] {
  const countries = getCountries(lang).map((country) => ({
    url: addressOf(lang, country),
    title: country.title,
    text: sentences(
      country.summary,
      ...textBlocks(country),
      ...country.laws.flatMap(({ name, about }) => [name, about]),
      ...country.coordination.map(({ fact }) => fact),
      ...country.work.map(({ partner, did }) => labelled(lang, getPartnerNames(lang)[partner] ?? partner, did)),
      ...country.helplines.map(aboutHelp),
      country.capital,
    ),
    names: [country.iso3],
    also: acronymsOf(country.sources),
    facets: facetsOf('country', { countries: [country.slug] }),
  }));
  const terms = getTerms(lang).map((term) => ({
    url: addressOf(lang, term),
    title: term.title,
    text: sentences(term.summary, ...textBlocks(term), term.instrument ?? ''),
    names: [...(term.abbreviation ? [term.abbreviation] : []), ...term.aliases],
    also: acronymsOf(term.sources),
    facets: facetsOf('term'),
  }));
  const partners = getPartners(lang).map((partner) => ({
    url: routes.partner(lang, partner.slug),
    title: partner.title,
    text: sentences(partner.summary, ...textBlocks(partner), partner.role),
    names: [partner.acronym],
    facets: facetsOf('page'),
  }));
  const objectives = getObjectives(lang).map((objective) => ({
    url: routes.objective(lang, objective.slug),
    title: objective.title,
    text: sentences(objective.summary, ...textBlocks(objective), objective.highlight.sentence),
    names: [objective.shortName],
    facets: facetsOf('page', { objectives: [objective.slug] }),
  }));
  const milestones = getMilestones(lang).map((milestone) => ({
    url: routes.milestone(lang, milestone.slug),
    title: milestone.title,
    text: sentences(milestone.summary, ...textBlocks(milestone)),
    also: countryNames(lang, milestone.countries),
    facets: facetsOf('milestone', milestone, milestone.date),
    date: milestone.date,
  }));
  const threads = getThreads(lang).map((thread) => ({
    url: addressOf(lang, thread),
    title: thread.title,
    text: sentences(thread.summary, ...textBlocks(thread)),
    facets: facetsOf('page'),
  }));
  return [...countries, ...terms, ...partners, ...objectives, ...milestones, ...threads];
}

/** A helpline in words, its number also as digits alone. */
const aboutHelp = ({ name, answeredBy, number, note }: Helpline) =>
  sentences(name, answeredBy, number ?? '', number?.includes(' ') ? number.replaceAll(' ', '') : '', note ?? '');

function textPages(lang: Lang): Found[] {
  return getPages(lang).map((page) => ({
    url: addressOf(lang, page),
    title: page.title,
    text: sentences(page.summary, ...textBlocks(page), ...(page.helplines ?? []).map(aboutHelp)),
    also: acronymsOf(page.sources),
    facets: facetsOf('page'),
  }));
}

/** Pages that the code makes of several entries, which are found themselves. */
function listPages(lang: Lang): Found[] {
  const t = messages(lang);
  const pages = [
    [routes.objectives, t.pages.objectives, t.objectivesLead],
    [routes.partners, t.pages.partners, t.partnersLead],
    [routes.timeline, t.pages.timeline, t.timelineLead],
    [routes.threads, t.pages.threads, t.threads.lead],
    [routes.countries, t.nav.countries, t.countriesLead],
    [routes.news, t.nav.news, t.navHints.news],
    [routes.events, t.nav.events, t.navHints.events],
    [routes.resources, t.nav.resources, t.resourcesLead],
    [routes.glossary, t.nav.glossary, t.glossaryLead],
    [routes.feeds, t.pages.feeds, t.syndication.feedsLead],
    [routes.alphabet, t.nav.alphabet, t.search.alphabetLead],
  ] as const;
  return pages.map(([route, title, lead]) => ({ url: route(lang), title, text: sentences(lead), facets: facetsOf('page') }));
}

/** Parts as one text in which each ends like a sentence. */
function sentences(...parts: readonly string[]): string {
  const ended = parts.filter((part) => part !== '').map((part) => (/[.!?:;,…؟]\s?["”’»)]?$/.test(part) ? part : `${part}.`));
  return typographic(ended.join(' '));
}
