import { collectionPages } from '@/lib/collection-pages';
import {
  getCountries,
  getCountriesOf,
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
import { remember } from '@/lib/content/remember';
import type { Entry, Helpline } from '@/lib/content/schema';
import { typographic } from '@/lib/content/typography';
import { formatNumber } from '@/lib/i18n/format';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { addressOf, routes } from '@/lib/routes';
import { acronymsIn, initialsIn } from './acronyms';
import { namesIn, namesInOthers } from './names/names';
import type { Kind, SearchFacet } from './query';
import { isNamed } from './vocabulary';

/** An item of the search index: found by title, text and other names, filtered by facets, shown with date and relation. */
export interface SearchRecord {
  url: string;
  title: string;
  /** In whole sentences, because results show parts of it. */
  text: string;
  /** Other names of the page itself, in the language of the site. */
  names: readonly string[];
  /** Its names in other languages. */
  foreignNames: readonly string[];
  /** Its title and names in the language of the content, if the site is in another one. */
  originalNames: readonly string[];
  /** Other words that find it: names of its countries, acronyms of its sources, initials of names in its text. */
  keywords: readonly string[];
  /** People and places in it, for correcting spelling. */
  properNames: readonly string[];
  facets: Readonly<Record<SearchFacet, readonly string[]>>;
  /** ISO day, month or year, as precise as known. */
  date?: string | undefined;
  relation?: Entry<'news'>['relation'];
}

/** A record as made from the content, before the names that only readers use are added. */
type ContentRecord = Omit<SearchRecord, 'names' | 'foreignNames' | 'originalNames' | 'keywords' | 'properNames'> &
  Partial<Pick<SearchRecord, 'names' | 'keywords' | 'properNames'>>;

// Content that is loaded again comes with a new list of pages.
const recordsWith = remember((_pages: readonly Entry<'pages'>[], lang: Lang) => makeRecords(lang));
/** Everything that the search in one language can find. */
export const searchRecords = (lang: Lang): SearchRecord[] => recordsWith(getPages(lang), lang);

function makeRecords(lang: Lang): SearchRecord[] {
  const originals = lang === defaultLang ? [] : contentRecords(defaultLang).filter(isNamed);
  const originalNames = new Map(originals.map(({ url, title, names = [] }) => [addressWithoutLang(url), [title, ...names]]));
  return contentRecords(lang).map(({ names = [], keywords = [], properNames = [], ...record }) => {
    const address = addressWithoutLang(record.url);
    return {
      ...record,
      names: [...names, ...namesIn(lang, address)],
      foreignNames: namesInOthers(lang, address),
      originalNames: originalNames.get(address) ?? [],
      keywords: [...new Set([...keywords, ...initialsIn(record.text)])],
      properNames,
    };
  });
}

const contentRecords = (lang: Lang): ContentRecord[] => [...items(lang), ...entries(lang), ...collectionRecords(lang)];

const addressWithoutLang = (url: string) => url.replace(/^\/[^/]+/, '');

type Faceted = Partial<Pick<Entry<'events'>, 'relation' | 'countries' | 'objectives' | 'format'>>;

const facetsOf = (kind: Kind, { relation, countries = [], objectives = [], format }: Faceted = {}, date?: string) => ({
  kind: [kind],
  relation: relation ? [relation] : [],
  country: countries,
  objective: objectives,
  year: date ? [date.slice(0, 4)] : [],
  format: format ? [format] : [],
});

/** Title and text of an entry; `more` follows its summary and body. */
const titleAndText = (entry: Entry, ...more: string[]) => ({
  title: entry.title,
  text: sentences(entry.summary, ...textBlocks(entry), ...more),
});

/** All names of countries: an item is found by any of them, whichever its text uses. */
const countryNames = (lang: Lang, item: { countries: readonly string[] }): string[] =>
  getCountriesOf(lang, item).flatMap(({ slug, title }) => [title, ...namesIn(lang, `/countries/${slug}/`)]);

/** Acronyms in the titles of sources, which readers may know although the text spells them out or omits them. */
const acronymsOf = (sources: readonly { publisher: string; title: string }[] = []) =>
  acronymsIn(sources.map(({ publisher, title }) => `${publisher} ${title}`).join(' '));

/** People and figures of an item; only the names of people if its page is in another language, as the rest would be too. */
function peopleAndFigures(lang: Lang, item: Entry<'news'> | Entry<'events'> | Entry<'resources'>): string[] {
  if (item.collection !== 'news') return [];
  if (item.pageLang !== lang) return item.people.map(({ name }) => name);
  return [
    ...item.people.map(({ name, role }) => sideBySide(lang, [name, role])),
    ...item.figures.map(({ value, label }) => `${formatNumber(lang, value)} ${label}`),
  ];
}

function items(lang: Lang): ContentRecord[] {
  const dated = [
    ...getListed(lang, 'news').map((item) => ({ kind: 'news' as const, item, date: item.published })),
    ...getListed(lang, 'events').map((item) => ({ kind: 'event' as const, item, date: item.start })),
    ...getResources(lang).map((item) => ({ kind: 'resource' as const, item, date: item.published })),
  ];
  return dated.map(({ kind, item, date }) => ({
    url: addressOf(lang, item),
    ...titleAndText(item, ...peopleAndFigures(lang, item), 'place' in item ? item.place : item.publisher),
    keywords: [...countryNames(lang, item), ...acronymsOf(item.sources)],
    properNames: [...('people' in item ? item.people.map(({ name }) => name) : []), ...('place' in item ? [item.place] : [])],
    facets: facetsOf(kind, item, date),
    date,
    relation: item.relation,
  }));
}

function entries(lang: Lang): ContentRecord[] {
  const countries = getCountries(lang).map((country) => ({
    url: addressOf(lang, country),
    ...titleAndText(
      country,
      ...country.laws.flatMap(({ name, about }) => [name, about]),
      ...country.coordination.map(({ fact }) => fact),
      ...country.work.map(({ partner, did }) => labelled(lang, getPartnerNames(lang)[partner] ?? partner, did)),
      ...country.helplines.map(aboutHelp),
      country.capital,
    ),
    names: [country.iso3],
    // Its helplines are found by the words that find the page about help.
    keywords: [
      ...acronymsOf(country.sources),
      ...(country.helplines.length > 0 ? namesIn(lang, addressWithoutLang(routes.help(lang))) : []),
    ],
    facets: facetsOf('country', { countries: [country.slug] }),
  }));
  const terms = getTerms(lang).map((term) => ({
    url: addressOf(lang, term),
    ...titleAndText(term, term.instrument ?? ''),
    names: [...(term.abbreviation ? [term.abbreviation] : []), ...term.aliases],
    keywords: acronymsOf(term.sources),
    facets: facetsOf('term'),
  }));
  const partners = getPartners(lang).map((partner) => ({
    url: routes.partner(lang, partner.slug),
    ...titleAndText(partner, partner.role),
    names: [partner.acronym],
    facets: facetsOf('page'),
  }));
  const objectives = getObjectives(lang).map((objective) => ({
    url: routes.objective(lang, objective.slug),
    ...titleAndText(objective, objective.highlight.sentence),
    names: [objective.shortName],
    facets: facetsOf('page', { objectives: [objective.slug] }),
  }));
  const milestones = getMilestones(lang).map((milestone) => ({
    url: routes.milestone(lang, milestone.slug),
    ...titleAndText(milestone),
    keywords: countryNames(lang, milestone),
    facets: facetsOf('milestone', milestone, milestone.date),
    date: milestone.date,
  }));
  const threads = getThreads(lang).map((thread) => ({
    url: addressOf(lang, thread),
    ...titleAndText(thread),
    facets: facetsOf('page'),
  }));
  const pages = getPages(lang).map((page) => ({
    url: addressOf(lang, page),
    ...titleAndText(page, ...(page.helplines ?? []).map(aboutHelp)),
    // The page with helplines lists those of every country.
    keywords: [...acronymsOf(page.sources), ...(page.helplines ? getCountries(lang).map(({ title }) => title) : [])],
    facets: facetsOf('page'),
  }));
  return [...countries, ...terms, ...partners, ...objectives, ...milestones, ...threads, ...pages];
}

/** A helpline as text, with its numbers also in digits alone. */
const aboutHelp = ({ name, runBy = '', audience = '', numbers = [], note = '' }: Helpline) =>
  sentences(name, runBy, audience, ...numbers.flatMap(({ number }) => [number, number.replaceAll(/[ -]/g, '')]), note);

const collectionRecords = (lang: Lang): ContentRecord[] =>
  collectionPages(lang)
    .filter(({ name }) => name !== 'search')
    .map(({ address, title, lead }) => ({ url: address, title, text: sentences(lead), facets: facetsOf('page') }));

/** Joins parts into one text, with a full stop after each that lacks one. */
function sentences(...parts: readonly string[]): string {
  const ended = parts.filter((part) => part !== '').map((part) => (/[.!?:;,…؟]\s?["”’»)]?$/.test(part) ? part : `${part}.`));
  return typographic(ended.join(' '));
}
