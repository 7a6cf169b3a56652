import {
  getAll,
  getCountries,
  getCountriesOf,
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
import { readSynonyms } from '@/lib/content/synonyms';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { type Lang, languages } from '@/lib/i18n/languages';
import { isOpen } from '@/lib/i18n/open-languages';
import { addressOf, routes } from '@/lib/routes';
import type { Indexed, Shown } from './engine';
import { initialsIn } from './initials';
import type { Kind } from './query';

/** A page, or a place on one, that the search finds. */
export type SearchPage = Shown & Indexed;

// Content that is loaded again comes with a new list of pages.
const pagesWith = remember((_pages: readonly Entry<'pages'>[], lang: Lang) => makePages(lang));
/** Everything that the search in one language finds. */
export const searchPages = (lang: Lang): readonly SearchPage[] => pagesWith(getPages(lang), lang);

/** Kinds with so many items that nobody searches for one by its whole title. */
const numerous: readonly string[] = ['news', 'event', 'milestone', 'resource'];
/** Whether readers look for a page by its title. */
export const isNamed = ({ facets }: Shown): boolean => !facets.kind?.some((kind) => numerous.includes(kind));

/** A page before its names are added; `id` is the same in every language. */
interface Draft extends Omit<Shown, 'facets'> {
  id: string;
  kind: Kind;
  /** What the fields of the content call it, besides its title. */
  names?: readonly string[];
  /** Read only for the language that is searched. */
  text: () => readonly string[];
  sources?: readonly { title: string }[] | undefined;
  of?: Partial<Pick<Entry<'events'>, 'relation' | 'countries' | 'objectives' | 'format'>>;
  helps?: boolean;
}

function makePages(lang: Lang): SearchPage[] {
  const others = languages.map(({ code }) => code).filter((code) => code !== lang);
  const foreign = others.map((other) => namesIn(other, isOpen(other) ? drafts(other) : []));
  const own = drafts(lang);
  const names = namesIn(lang, own);
  const namesOf = (id: string) => names.get(id) ?? [];
  return own.map(({ id, kind, text, names: _, sources = [], of = {}, helps, ...shown }) => {
    const { relation, countries = [], objectives = [], format } = of;
    const words = text().join(' ');
    const facets = {
      kind: [kind],
      ...(relation && { relation: [relation] }),
      ...(countries.length > 0 && { country: countries }),
      ...(objectives.length > 0 && { objective: objectives }),
      ...(shown.date && { year: [shown.date.slice(0, 4)] }),
      ...(format && { format: [format] }),
    };
    // A country is not told by the names of others, nor by its own twice.
    const places =
      kind === 'country' ? [] : getCountriesOf(lang, { countries }).flatMap(({ slug, title }) => [title, ...namesOf(`countries/${slug}`)]);
    return {
      ...shown,
      facets,
      names: namesOf(id).slice(1),
      foreignNames: [...new Set(foreign.flatMap((found) => found.get(id) ?? []))],
      sources: [...new Set(sources.map(({ title }) => title))],
      keywords: [
        ...places,
        ...(helps ? namesOf('pages/get-help') : []),
        ...initialsIn(words),
        ...(shown.date ? [shown.date, formatDate(lang, shown.date)] : []),
      ],
      text: words,
    };
  });
}

/** All names of each page in a language, its title first. */
function namesIn(lang: Lang, found: readonly Draft[]): ReadonlyMap<string, string[]> {
  const { names } = readSynonyms(lang);
  const known = new Map(found.map(({ id, title, names: own = [] }) => [id, [title, ...own]]));
  for (const [id, list] of Object.entries(names)) known.set(id, [...(known.get(id) ?? []), ...list]);
  return known;
}

function drafts(lang: Lang): Draft[] {
  const partners = getPartnerNames(lang);
  return [
    ...getAll(lang, 'news').map((item) => ({
      ...ofEntry(item, 'news', addressOf(lang, item)),
      text: () => [...wordsOf(item), item.place, ...item.people.flatMap(({ name, role }) => [name, role]), ...figuresOf(lang, item)],
      date: item.published,
    })),
    ...getAll(lang, 'events').map((item) => ({
      ...ofEntry(item, 'event', addressOf(lang, item)),
      text: () => [...wordsOf(item), item.place],
      date: item.start,
    })),
    ...getResources(lang).map((item) => ({
      ...ofEntry(item, 'resource', addressOf(lang, item)),
      text: () => [...wordsOf(item), item.publisher],
      date: item.published,
    })),
    ...getMilestones(lang).map((item) => ({ ...ofEntry(item, 'milestone', routes.milestone(lang, item.slug)), date: item.date })),
    ...getCountries(lang).map((country) => ({
      ...ofEntry(country, 'country', addressOf(lang, country), country.iso3),
      text: () => [
        ...wordsOf(country),
        ...country.laws.flatMap(({ name, about }) => [name, about]),
        ...country.coordination.map(({ fact }) => fact),
        ...country.work.flatMap(({ partner, did }) => [partners[partner] ?? partner, did]),
        ...country.helplines.flatMap(helpWords),
        country.capital,
      ],
      of: { countries: [country.slug] },
      helps: country.helplines.length > 0,
    })),
    ...getTerms(lang).map((term) => ({
      ...ofEntry(term, 'term', addressOf(lang, term), ...(term.abbreviation ? [term.abbreviation] : []), ...term.aliases),
      text: () => [...wordsOf(term), term.instrument ?? ''],
    })),
    ...getPartners(lang).map((partner) => ({
      ...ofEntry(partner, 'page', routes.partner(lang, partner.slug), partner.acronym),
      text: () => [...wordsOf(partner), partner.role],
    })),
    ...getObjectives(lang).map((objective) => ({
      ...ofEntry(objective, 'page', routes.objective(lang, objective.slug), objective.shortName),
      text: () => [...wordsOf(objective), objective.highlight.sentence],
      of: { objectives: [objective.slug] },
    })),
    ...getThreads(lang).map((thread) => ofEntry(thread, 'page', addressOf(lang, thread))),
    // The page of the search does not find itself.
    ...getPages(lang)
      .filter(({ slug }) => slug !== 'search')
      .map((page) => ({
        ...ofEntry(page, 'page', addressOf(lang, page)),
        // The page with helplines lists those of every country.
        text: () => [
          ...wordsOf(page),
          ...(page.helplines ? [...page.helplines.flatMap(helpWords), ...getCountries(lang).map(({ title }) => title)] : []),
        ],
      })),
  ];
}

/** What all entries have in common; milestones and news say of themselves where they belong. */
const ofEntry = (entry: Entry, kind: Kind, url: string, ...names: string[]): Draft => ({
  id: `${entry.collection}/${entry.slug}`,
  kind,
  url,
  title: entry.title,
  summary: entry.summary,
  names: [...names, ...(('alsoCalled' in entry && entry.alsoCalled) || [])],
  text: () => wordsOf(entry),
  sources: entry.sources,
  of: entry as Draft['of'] & object,
});

const wordsOf = (entry: Entry): string[] => [entry.summary, ...textBlocks(entry)];

const figuresOf = (lang: Lang, { figures }: Entry<'news'>) => figures.map(({ value, label }) => `${formatNumber(lang, value)} ${label}`);

/** A helpline as text, with its number also in digits alone. */
const helpWords = ({ name, answeredBy, number = '', note = '' }: Helpline) => [name, answeredBy, number, number.replaceAll(' ', ''), note];
