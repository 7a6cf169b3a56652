import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import type { LanguageRules } from '@/lib/content/read/search-words';
import { splitWords } from '@/lib/split-words';
import { keyOf, type Language, makeLanguage, partsOf, runsOf, wholeNumberIn } from './language';
import { type Calendar, readPeriod } from './period';
import { byFacet, numerous, type SearchFacet, type SearchQuery, searchFacets } from './query';

/** What a result shows of a page. */
export interface Shown {
  url: string;
  /** ISO 639 code of the language of the page, if it is not that of the search. */
  lang?: string | undefined;
  title: string;
  /** ISO 639 code of the language of the title, if it is not that of the search. */
  titleLang?: string | undefined;
  summary: string;
  /** ISO day, month or year, as precise as known. */
  date?: string | undefined;
  facets: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
}

/** The words that find a page, by how much they say about it. */
export interface Indexed {
  title: string;
  /** Its names in the language of the site, and in other languages. */
  names: readonly string[];
  foreignNames: readonly string[];
  sources: readonly string[];
  /**
   * What it is also found by: names of its countries, its date, and for help the names of that
   * page.
   */
  keywords: readonly string[];
  text: string;
}

/** Everything that a browser loads to search in one language. */
export interface SearchFile {
  rules: LanguageRules;
  /** Folded words of readers, each with folded words of the texts. */
  synonyms: Readonly<Record<string, readonly string[]>>;
  calendar: Calendar;
  index: PackedIndex;
}

/**
 * An index as MiniSearch writes it, with its long part shorter: for each term and field, the gaps
 * between the pages that have it.
 */
type PackedIndex = Omit<AsPlainObject, 'index'> & {
  terms: readonly [term: string, fields: [field: string, gaps: number[]][]][];
};

/** Drops how often a page has a word, which says little on pages this short. */
const pack = ({ index, ...rest }: AsPlainObject): PackedIndex => {
  const gaps = (ids: readonly number[]) => ids.map((id, i) => id - (ids[i - 1] ?? 0));
  const packed = (pages: object) => gaps(Object.keys(pages).map(Number));
  return {
    ...rest,
    terms: index.map(([term, fields]) => [
      term,
      Object.entries(fields).map(([field, pages]) => [field, packed(pages)]),
    ]),
  };
};

function unpack({ terms, ...rest }: PackedIndex): AsPlainObject {
  const pagesOf = (gaps: readonly number[]) => {
    let id = 0;
    const pages: Record<string, number> = {};
    for (const gap of gaps) {
      id += gap;
      pages[id] = 1;
    }
    return pages;
  };
  const unpacked = (fields: [string, number[]][]) =>
    Object.fromEntries(fields.map(([field, gaps]) => [field, pagesOf(gaps)]));
  return { ...rest, index: terms.map(([term, fields]) => [term, unpacked(fields)]) };
}

export interface Answer {
  /** Pages that the text names, then those with all or most of its words, the best first. */
  results: readonly Shown[];
  /** How many results each value of a facet has, next to the values chosen in the other facets. */
  counts: Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;
  /** Whether a word of the texts matches the search. */
  isFound: (word: string) => boolean;
  /** The words of the search that the text of a result has, but neither its title nor its summary. */
  onlyInText: (page: Shown) => readonly string[];
}

const boost = { title: 4, names: 3, foreignNames: 1, sources: 0.7, keywords: 1.5 };
const fields = [...Object.keys(boost), 'text'];
/** Holds each name as a single term, so that a whole question can be a name. */
const named = 'named';

/** What an index and its reader must agree on. */
const stored = {
  idField: 'url',
  fields: [...fields, named],
  storeFields: ['lang', 'title', 'titleLang', 'summary', 'date', 'facets'],
};

/** How the words of pages are read into an index; a search has read its own before. */
const readingIn = (language: Language) => ({
  tokenize: (text: string, field?: string) =>
    field === named ? text.split('|') : splitWords(text),
  processTerm: (term: string, field?: string) => {
    if (field === named) return term;
    const words = [...runsOf(term), ...partsOf(term), ...wholeNumberIn(term)].map(language.fold);
    return words.filter((word) => !language.isStopWord(word));
  },
});

/** Whether readers look for a page by its title. */
const isNamed = ({ facets }: Shown): boolean => !facets.type?.some((type) => numerous.has(type));

/** Makes the index of pages. */
export function makeSearchFile(
  pages: readonly (Shown & Indexed)[],
  rules: LanguageRules,
  synonyms: Readonly<Record<string, readonly string[]>>,
  names: { months: readonly [string, number][]; types: readonly [string, string][] } = {
    months: [],
    types: [],
  },
): SearchFile {
  const language = makeLanguage(rules);
  const index = new MiniSearch({ ...stored, ...readingIn(language) });
  index.addAll(
    pages.map((page) => {
      const names = [...(isNamed(page) ? [page.title] : []), ...page.names, ...page.foreignNames];
      const joined = {
        names: page.names.join(' · '),
        foreignNames: page.foreignNames.join(' · '),
        sources: page.sources.join(' · '),
      };
      const keys = [...new Set(names.map((name) => keyOf(language.asked(name))))].filter(
        (key) => key !== '',
      );
      return { ...page, ...joined, keywords: page.keywords.join(' '), named: keys.join('|') };
    }),
  );
  const folded = Object.entries(synonyms).map(([word, others]) => [
    language.fold(word),
    others.flatMap(language.asked),
  ]);
  const foldNames = <T>(given: readonly [string, T][]) =>
    Object.fromEntries(given.map(([name, value]) => [language.fold(name), value]));
  const calendar = { months: foldNames(names.months), types: foldNames(names.types) };
  return {
    rules,
    synonyms: Object.fromEntries(folded),
    calendar,
    index: pack(index.toJSON()),
  };
}

/** If fewer pages than this have all the words, those with most of them follow, at least this many. */
const enough = 10;
const most = 0.5;
/** Looks up a term as it is. */
const exact = { fields, tokenize: (term: string) => [term], processTerm: (term: string) => term };
const isNumber = (word: string) => /\d/.test(word);
/** Looks up words as readers write them: unfinished, misspelt, in any field. */
const searching = {
  fields,
  processTerm: (term: string) => term,
  boost,
  prefix: (word: string) => word.length > 3 && !isNumber(word),
  fuzzy: (word: string) => (isNumber(word) || word.length < 5 ? false : word.length < 8 ? 1 : 2),
  maxFuzzy: 2,
  weights: { fuzzy: 0.2, prefix: 0.5 },
  bm25: { k: 0.6, b: 0.4, d: 0.5 },
  boostTerm: (word: string) => (isNumber(word) ? 2 : 1),
};

/** Words of a question about a country in general: "Niger laws". */
const shortQuestion = 3;
const isShort = (words: readonly string[]): boolean => words.length <= shortQuestion;
/**
 * How much a page counts beside others. The page of a country, or one on the whole project, tells a
 * little of everything: it counts less if the question describes something.
 */
const weighPages =
  (words: readonly string[]) =>
  (_id: unknown, _term: string, page?: Record<string, unknown>): number => {
    const { lang, facets = {} } = (page ?? {}) as Partial<Shown>;
    // Readers prefer a page in their language.
    const ofLanguage = lang ? 0.6 : 1;
    if (facets.type?.includes('country')) return ofLanguage * (isShort(words) ? 0.65 : 0.5);
    return ofLanguage * (facets.type?.includes('page') && !isShort(words) ? 0.65 : 1);
  };

/** Pages in the order of the answer, the words that they have, and what is known of each. */
interface Ranking {
  pages: readonly Shown[];
  terms: readonly string[];
  hits: ReadonlyMap<string, SearchResult>;
}

/** As in the lists, a month or a year counts as its end. */
const endOf = ({ date }: Shown): string => (date ? `${date}~` : '');

/** Starts the search over a loaded file; it answers from memory. */
export function startSearch({
  rules,
  synonyms,
  calendar,
  index: loaded,
}: SearchFile): (query: SearchQuery) => Answer {
  const language = makeLanguage(rules);
  // Every object has a "constructor", which a reader may search for.
  const others = new Map(Object.entries(synonyms));
  const index = MiniSearch.loadJS<Shown>(unpack(loaded), stored);
  const newestFirst = (a: Shown, b: Shown) =>
    Number(endOf(a) < endOf(b)) - Number(endOf(a) > endOf(b));
  const shown = (hits: readonly SearchResult[]) =>
    hits.map(
      ({ id, lang, title, titleLang, summary, date, facets }): Shown => ({
        url: id,
        lang,
        title,
        titleLang,
        summary,
        date,
        facets,
      }),
    );
  const everything = shown(index.search(MiniSearch.wildcard));

  /** What began in the month or the year that a question names, newest first, if it names nothing else but a country or a type of page. */
  function ofPeriod(asked: readonly string[]): Shown[] {
    const found = readPeriod(asked, calendar);
    if (!found) return [];
    const { period, type, rest } = found;
    const country =
      rest.length > 0
        ? shown(index.search(keyOf(rest), { ...exact, fields: [named] })).find(({ facets }) =>
            facets.type?.includes('country'),
          )?.facets.country?.[0]
        : undefined;
    if (rest.length > 0 && !country) return [];
    return everything
      .filter(
        ({ date, facets }) =>
          date?.startsWith(period) &&
          (!country || facets.country?.includes(country)) &&
          (!type || facets.type?.includes(type)),
      )
      .sort(newestFirst);
  }

  /** Whether a word of a page is how it has a word of the search. */
  const standsFor = (word: string, term: string) =>
    term === word ||
    others.get(word)?.includes(term) ||
    (word.length > 3 && term.slice(0, 4) === word.slice(0, 4));

  function rank(text: string): Ranking {
    const asked = language.asked(text);
    const began = ofPeriod(asked);
    if (began.length > 0) return { pages: began, terms: [], hits: new Map() };
    // A compound number that no text has may be a date in another form.
    const lookedUp = asked.map((word) =>
      index.search(word, exact).length > 0 ? [word] : partsOf(word).map(language.fold),
    );
    const words = lookedUp.flat();
    /** Each word with those that may stand in for it. */
    const groups = words.map((word) => [word, ...(others.get(word) ?? [])]);
    const hits = index.search([...new Set(groups.flat())].join(' '), {
      ...searching,
      boostDocument: weighPages(words),
      tokenize: (joined) => joined.split(' '),
    });
    // Besides a name, a question may have words that no page has; or the name may be misspelt.
    const matched = new Set(hits.flatMap(({ queryTerms }) => queryTerms));
    const key = keyOf(asked.filter((_, i) => lookedUp[i]?.some((word) => matched.has(word))));
    const isMisspelt = words.some((word) => index.search(word, exact).length === 0);
    const byName = index.search(key, { ...exact, fields: [named] });
    if (byName.length === 0 && isMisspelt)
      byName.push(...index.search(key, { ...exact, fields: [named], fuzzy: searching.fuzzy }));
    // Of two pages with the same name, the one in the language of the reader comes first.
    byName.sort((a, b) => Number(Boolean(a['lang'])) - Number(Boolean(b['lang'])));
    const has = ({ queryTerms }: SearchResult, group: readonly string[]) =>
      group.some((word) => queryTerms.includes(word));
    // A rare word says more about what is asked for than a frequent one.
    const weighed = groups.map((group) => {
      const pages = hits.filter((hit) => has(hit, group)).length;
      return { group, weight: Math.log(1 + everything.length / (1 + pages)) };
    });
    const weightOf = (some: typeof weighed) => some.reduce((sum, { weight }) => sum + weight, 0);
    const share = (hit: SearchResult) =>
      weightOf(weighed.filter(({ group }) => has(hit, group))) / weightOf(weighed);
    const complete = hits.filter((hit) => groups.every((group) => has(hit, group)));
    const shares = hits.map(share).sort((a, b) => b - a);
    const least = Math.min(shares[enough - 1] ?? 0, most);
    // Each word of a short question matters; a description may use words that the page lacks.
    const strictness = isShort(words) ? 4 : 2;
    const relevant = (
      complete.length < enough ? hits.filter((hit) => share(hit) >= least) : complete
    ).sort((a, b) => b.score * share(b) ** strictness - a.score * share(a) ** strictness);
    const ranked = new Map([...byName, ...relevant].map((hit) => [hit.id, hit]));
    return {
      pages: shown([...ranked.values()]),
      terms: hits.flatMap(({ terms }) => terms),
      hits: ranked,
    };
  }

  return ({ text, filters, sort }) => {
    const { pages, terms, hits }: Ranking =
      text === '' ? { pages: everything, terms: [], hits: new Map() } : rank(text);
    const isWithin = (page: Shown, except?: SearchFacet) =>
      searchFacets.every(
        (facet) =>
          facet === except ||
          filters[facet].length === 0 ||
          filters[facet].some((value) => page.facets[facet]?.includes(value)),
      );
    const results = pages.filter((page) => isWithin(page));
    if (sort === 'date') results.sort(newestFirst);
    const counts = byFacet((facet) => {
      const values = pages
        .filter((page) => isWithin(page, facet))
        .flatMap((page) => page.facets[facet] ?? []);
      return new Map(
        [...new Set(values)].map((value) => [
          value,
          values.filter((other) => other === value).length,
        ]),
      );
    });
    const found = new Set(terms);
    function onlyInText({ url, title, summary }: Shown): string[] {
      const matches = Object.entries(hits.get(url)?.match ?? {});
      const inSight = new Set(splitWords(`${title} ${summary}`).map(language.fold));
      return splitWords(text).filter((typed) => {
        const word = language.fold(typed);
        const terms = matches.filter(([term]) => standsFor(word, term));
        return (
          terms.some(([, fields]) => fields.includes('text')) &&
          !terms.some(([term]) => inSight.has(term))
        );
      });
    }
    return { results, counts, isFound: (word) => found.has(language.fold(word)), onlyInText };
  };
}
