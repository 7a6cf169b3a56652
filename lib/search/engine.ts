import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import type { LanguageRules } from '@/lib/content/read/search-words';
import { splitWords } from '@/lib/split-words';
import { keyOf, type Language, makeLanguage, partsOf, runsOf } from './language';
import { byFacet, numerous, type SearchFacet, type SearchQuery, searchFacets } from './query';

/** What a result shows of a page. */
export interface Shown {
  url: string;
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
}

const boost = { title: 4, names: 3, foreignNames: 1, sources: 0.7, keywords: 1.5 };
const fields = [...Object.keys(boost), 'text'];
/** Holds each name as a single term, so that a whole question can be a name. */
const named = 'named';

const optionsIn = (language: Language) => ({
  idField: 'url',
  fields: [...fields, named],
  storeFields: ['title', 'titleLang', 'summary', 'date', 'facets'],
  tokenize: (text: string, field?: string) =>
    field === named ? text.split('|') : splitWords(text),
  processTerm: (term: string, field?: string) => {
    if (field === named) return term;
    const words = [...runsOf(term), ...partsOf(term)].map(language.fold);
    return words.filter((word) => !language.isStopWord(word));
  },
});

/** Whether readers look for a page by its title. */
const isNamed = ({ facets }: Shown): boolean => !facets.kind?.some((kind) => numerous.has(kind));

/** Makes the index of pages. */
export function makeSearchFile(
  pages: readonly (Shown & Indexed)[],
  rules: LanguageRules,
  synonyms: Readonly<Record<string, readonly string[]>>,
): SearchFile {
  const language = makeLanguage(rules);
  const index = new MiniSearch(optionsIn(language));
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
  return { rules, synonyms: Object.fromEntries(folded), index: pack(index.toJSON()) };
}

/** If fewer pages than this have all the words, pages with most of them follow. */
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
  boostDocument: (_id: unknown, _term: string, page?: Record<string, unknown>) =>
    (page as Partial<Shown> | undefined)?.facets?.kind?.includes('country') ? 0.5 : 1,
};

/** Starts the search over a loaded file; it answers from memory. */
export function startSearch({
  rules,
  synonyms,
  index: loaded,
}: SearchFile): (query: SearchQuery) => Answer {
  const language = makeLanguage(rules);
  // Every object has a "constructor", which a reader may search for.
  const others = new Map(Object.entries(synonyms));
  const index = MiniSearch.loadJS<Shown>(unpack(loaded), optionsIn(language));
  const shown = (hits: readonly SearchResult[]) =>
    hits.map(
      ({ id, title, titleLang, summary, date, facets }): Shown => ({
        url: id,
        title,
        titleLang,
        summary,
        date,
        facets,
      }),
    );
  const everything = shown(index.search(MiniSearch.wildcard));

  function rank(text: string): { pages: Shown[]; terms: readonly string[] } {
    const asked = language.asked(text);
    // A compound number that no text has may be a date in another form.
    const lookedUp = asked.map((word) =>
      index.search(word, exact).length > 0 ? [word] : partsOf(word).map(language.fold),
    );
    const words = lookedUp.flat();
    /** Each word with those that may stand in for it. */
    const groups = words.map((word) => [word, ...(others.get(word) ?? [])]);
    const hits = index.search([...new Set(groups.flat())].join(' '), {
      ...searching,
      tokenize: (joined) => joined.split(' '),
    });
    // Besides a name, a question may have words that no page has; or the name may be misspelt.
    const matched = new Set(hits.flatMap(({ queryTerms }) => queryTerms));
    const key = keyOf(asked.filter((_, i) => lookedUp[i]?.some((word) => matched.has(word))));
    const isMisspelt = words.some((word) => index.search(word, exact).length === 0);
    const byName = index.search(key, { ...exact, fields: [named] });
    if (byName.length === 0 && isMisspelt)
      byName.push(...index.search(key, { ...exact, fields: [named], fuzzy: searching.fuzzy }));
    const share = ({ queryTerms }: SearchResult) =>
      groups.filter((group) => group.some((word) => queryTerms.includes(word))).length /
      groups.length;
    const least =
      hits.filter((hit: SearchResult) => share(hit) === 1).length < enough
        ? Math.min(most, Math.max(...hits.map(share)))
        : 1;
    const relevant = hits
      .filter((hit) => share(hit) >= least)
      .sort((a, b) => b.score * share(b) ** 4 - a.score * share(a) ** 4);
    const ranked = new Map([...byName, ...relevant].map((hit) => [hit.id, hit]));
    return { pages: shown([...ranked.values()]), terms: hits.flatMap(({ terms }) => terms) };
  }

  return ({ text, filters, sort }) => {
    const { pages, terms } = text === '' ? { pages: everything, terms: [] } : rank(text);
    const isWithin = (page: Shown, except?: SearchFacet) =>
      searchFacets.every(
        (facet) =>
          facet === except ||
          filters[facet].length === 0 ||
          filters[facet].some((value) => page.facets[facet]?.includes(value)),
      );
    const results = pages.filter((page) => isWithin(page));
    // As in the lists, a month or a year counts as its end.
    const end = ({ date }: Shown) => (date ? `${date}~` : '');
    if (sort === 'date') results.sort((a, b) => Number(end(a) < end(b)) - Number(end(a) > end(b)));
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
    return { results, counts, isFound: (word) => found.has(language.fold(word)) };
  };
}
