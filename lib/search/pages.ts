import type { z } from 'zod';
import { readSynonyms, rulesOf } from '@/lib/content/read/search-words';
import { type Entry, type HelpPlace, shortNamesOf } from '@/lib/content/schema/entry';
import { wordings } from '@/lib/content/schema/fields';
import { schemas } from '@/lib/content/schema/schemas';
import { factsOf } from '@/lib/content/text/body-facts';
import { langOf, languageOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { languageOfTitle } from '@/lib/i18n/title-language';
import { addressesIn } from '@/lib/routes';
import { type Site, siteIn } from '@/lib/site';
import { dateOf } from '@/lib/site/article';
import { formOf } from '@/lib/source/forms';
import { partsOf } from '@/lib/source/walk';
import { type Indexed, makeSearchFile, type SearchFile, type Shown } from './engine';
import { monthNames } from './period';
import { numerous, type ResultType, type SearchFacet } from './query';

/** Everything that a browser loads to search the site in a language. */
export const searchFile = (site: Site): SearchFile =>
  makeSearchFile(makePages(site), rulesOf(site.lang), readSynonyms(site.lang).words, {
    months: monthNames(languageOf(site.lang).locale),
    types: [site.label('news'), site.label('events'), site.messages.search.types.news].map(
      (name): [string, ResultType] => [name, 'news'],
    ),
  });

/** The facets of every page, or place on one, that the search in a language finds. */
export const searchedFacets = (site: Site): Shown['facets'][] => drafts(site).map(facetsOf);

/** A page before its names are added; `id` is the same in every language. */
interface Draft extends Omit<Shown, 'facets'> {
  id: string;
  type: ResultType;
  /** What the fields of the content call it, besides its title. */
  names: readonly string[];
  /** Read only for the language that is searched. */
  text: () => readonly string[];
  sources: readonly { title: string }[];
  /** By which it is found besides its names: laws, what an event was called. */
  keywords?: readonly string[];
  /**
   * The fields by which it can be filtered. A collection names its own: a field of the same name
   * may mean something else.
   */
  of: Partial<Pick<Entry<'news'>, 'relation' | 'countries' | 'objectives' | 'event'>>;
}

function makePages(site: Site): (Shown & Indexed)[] {
  const others = openLanguages().filter((other) => other !== site.lang);
  // Readers know countries, terms and bodies by names of other languages, but hardly the titles of
  // articles.
  const foreign = others.map((other) =>
    namesIn(drafts(siteIn(other)).filter(({ id, type }) => !numerous.has(type) && !isHelp(id))),
  );
  const found = drafts(site);
  const names = namesIn(found);
  const namesOf = (id: string) => names.get(id) ?? [];
  return found.map((draft) => {
    const {
      id,
      type,
      text,
      sources,
      keywords = [],
      of,
      url,
      title,
      titleLang,
      summary,
      date,
    } = draft;
    // A country has its own names anyway.
    const places =
      type === 'country'
        ? []
        : (of.countries ?? []).flatMap((slug) => namesOf(`countries/${slug}`));
    const dates = date ? [date, site.format.date(date)] : [];
    return {
      url,
      ...(langOf(url) !== site.lang && { lang: langOf(url) }),
      title,
      ...(titleLang !== site.lang && { titleLang }),
      summary,
      date,
      facets: facetsOf(draft),
      names: namesOf(id).slice(1),
      foreignNames: [
        ...new Set(foreign.flatMap((there) => (there.get(id) ?? []).slice(0, 3))),
      ].filter((name) => !namesOf(id).includes(name)),
      sources: [...new Set(sources.map(({ title }) => title))],
      keywords: [
        ...places,
        ...keywords,
        ...(isHelp(id) ? namesOf('pages/get-help') : []),
        ...dates,
      ],
      text: text().join(' '),
    };
  });
}

function facetsOf({
  type,
  date,
  of: { relation, countries = [], objectives = [], event },
}: Draft): Shown['facets'] {
  const values = {
    type: [type],
    relation: [relation],
    country: countries,
    objective: objectives,
    year: [date?.slice(0, 4)],
    format: [event?.format],
  } satisfies Record<SearchFacet, readonly (string | undefined)[]>;
  return Object.fromEntries(Object.entries(values).filter(([, list]) => list.some(Boolean)));
}

/** All names of each page, its title first. */
const namesIn = (found: readonly Draft[]): ReadonlyMap<string, string[]> =>
  new Map(found.map(({ id, title, names }) => [id, [title, ...names]]));

const drafts = (site: Site): Draft[] => [
  ...site.articles().map((item) => {
    const draft = draftOf(item, 'news', site.address.of(item), dateOf(item));
    const keywords = [item.event?.title, item.milestone].filter((name) => name !== undefined);
    return { ...draft, keywords, of: item };
  }),
  ...site.resources.map((item) => ({
    ...draftOf(item, 'resource', site.address.of(item), item.published),
    of: item,
  })),
  ...site.milestones.flatMap(({ entry }) =>
    entry.collection === 'milestones'
      ? [
          {
            ...draftOf(
              entry,
              'milestone',
              addressesIn(entry.pageLang).milestone(entry.slug),
              entry.date,
            ),
            of: { countries: entry.countries },
          },
        ]
      : [],
  ),
  ...site.countries.map((item) => ({
    ...draftOf(item, 'country', site.address.of(item)),
    keywords: [...item.laws.map(({ name }) => name), ...Object.values(site.messages.treaties)],
    of: { countries: [item.slug] },
  })),
  ...site.countries.map((item) => ({ ...helpDraft(site, item), of: { countries: [item.slug] } })),
  ...site.destinations.map((item) => ({
    ...helpDraft(site, item),
    names: item.alsoCalled ?? [],
  })),
  ...site.terms.map((item) => draftOf(item, 'term', site.address.of(item))),
  ...site.partners.map((item) =>
    draftOf(item, 'page', addressesIn(item.pageLang).partner(item.slug)),
  ),
  ...site.objectives.map((item) => ({
    ...draftOf(item, 'page', addressesIn(item.pageLang).objective(item.slug)),
    of: { objectives: [item.slug] },
  })),
  // The page of the search does not find itself.
  ...[...site.threads, ...site.pages.filter(({ slug }) => slug !== 'search')].map((item) =>
    draftOf(item, 'page', site.address.of(item)),
  ),
];

const isHelp = (id: string) => id.startsWith('help/');

/** The page of help of a country or another place. */
function helpDraft(site: Site, { slug, title, emergency, helplines }: HelpPlace): Draft {
  const help = draftOf(site.page('get-help'), 'page', site.address.helpIn(slug));
  const { shape } = schemas.countries;
  const text = () => [
    ...wordsIn(shape.emergency, emergency),
    ...wordsIn(shape.helplines, helplines),
  ];
  return {
    ...help,
    id: `help/${slug}`,
    title: site.format.labelled(help.title, title),
    names: [],
    text,
    of: {},
  };
}

function draftOf(entry: Entry, type: ResultType, url: string, date?: string): Draft {
  const { collection, slug, title, summary, sources = [] } = entry;
  const {
    aliases = [],
    alsoCalled = [],
  }: { title: string; aliases?: string[]; alsoCalled?: string[] | undefined } = entry;
  return {
    id: `${collection}/${slug}`,
    type,
    url,
    title,
    titleLang: languageOfTitle(entry),
    summary,
    date,
    names: [
      ...shortNamesOf(entry),
      ...('iso3' in entry ? [entry.iso3] : []),
      ...aliases,
      ...alsoCalled,
    ],
    text: () => [
      ...wordsIn(schemas[collection], entry),
      ...factsOf(entry).blocks.map(({ text }) => text),
    ],
    sources,
    of: {},
  };
}

const apart = ['title', 'aliases', 'alsoCalled', 'sources'];

/** All words and numbers in some fields; a telephone number also without its spaces. */
function wordsIn(schema: z.ZodType, fields: unknown): string[] {
  return [...partsOf(schema, fields)].flatMap(({ schema, value, path }) => {
    if (typeof value === 'object' || path.some((key) => apart.includes(String(key)))) return [];
    if (formOf(schema) === 'telephone number')
      return [String(value), String(value).replaceAll(' ', '')];
    return typeof value === 'number' || wordings.has(schema) ? [String(value)] : [];
  });
}
