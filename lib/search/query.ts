/** The filters of the search page, in its order. */
export const searchFacets = ['kind', 'relation', 'country', 'objective', 'year', 'format'] as const;
export type SearchFacet = (typeof searchFacets)[number];
/** A record with a value for each facet. */
export const byFacet = <T>(value: (facet: SearchFacet) => T) =>
  Object.fromEntries(searchFacets.map((facet) => [facet, value(facet)])) as Record<SearchFacet, T>;

export const kinds = ['news', 'event', 'country', 'resource', 'milestone', 'term', 'page'] as const;
export type Kind = (typeof kinds)[number];

export const sorts = ['relevance', 'date'] as const;
export type Sort = (typeof sorts)[number];

/** A search as its URL states it. */
export interface SearchQuery {
  text: string;
  filters: Readonly<Record<SearchFacet, readonly string[]>>;
  sort: Sort;
  /** Search for the text as typed, without translating it or correcting its spelling. */
  verbatim: boolean;
  /** How many results are shown. */
  shown: number;
}

/** Results added at a time. Each is one request, so a slow connection cannot load many at once. */
export const resultsPage = 10;
/** Longer texts are cut: no title is this long, and each word costs a look-up. */
export const maxTextLength = 150;
const maxValues = 30;
const maxShown = 500;

/** Reads the search from the parameters of a URL and ignores whatever is not part of one. */
export function readQuery(params: URLSearchParams): SearchQuery {
  const values = (facet: SearchFacet) =>
    [...new Set(params.getAll(facet))].filter((value) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(value)).slice(0, maxValues);
  const shown = Math.ceil(Number(params.get('shown')) / resultsPage) * resultsPage;
  return {
    text: cleanText(params.get('q') ?? ''),
    filters: byFacet(values),
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    verbatim: params.get('verbatim') === '1',
    shown: Number.isFinite(shown) ? Math.min(Math.max(shown, resultsPage), maxShown) : resultsPage,
  };
}

/** Puts a text on one line and cuts it to a length that no real search exceeds. */
export function cleanText(text: string): string {
  const line = text
    .slice(0, maxTextLength * 4)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, maxTextLength).join('').trim();
}

/** The query string of a search: "?q=nepal&year=2018", or nothing for an empty search. */
export function writeQuery({ text, filters, sort, verbatim, shown }: SearchQuery): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const facet of searchFacets) for (const value of filters[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (verbatim) params.set('verbatim', '1');
  if (shown > resultsPage) params.set('shown', String(shown));
  const written = params.toString();
  return written && `?${written}`;
}

/** The same search with other values for one facet, from the first result. */
export function withFilter(query: SearchQuery, facet: SearchFacet, values: readonly string[]): SearchQuery {
  return { ...query, filters: { ...query.filters, [facet]: values }, shown: resultsPage };
}

export const noFilters: SearchQuery['filters'] = byFacet(() => []);

/** Whether a search has neither text nor filters. */
export function isEmpty({ text, filters }: SearchQuery): boolean {
  return text === '' && searchFacets.every((facet) => filters[facet].length === 0);
}
