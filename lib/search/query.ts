/** What results can be narrowed by, in the order of the page. */
export const searchFacets = ['kind', 'relation', 'country', 'objective', 'year', 'format'] as const;
export type SearchFacet = (typeof searchFacets)[number];

export const kinds = ['news', 'event', 'country', 'resource', 'term', 'page'] as const;
export type Kind = (typeof kinds)[number];

export const sorts = ['relevance', 'date'] as const;
export type Sort = (typeof sorts)[number];

/** A search as its URL says it. */
export interface SearchQuery {
  text: string;
  filters: Readonly<Record<SearchFacet, readonly string[]>>;
  sort: Sort;
  /** Search for just what was typed, without correcting its spelling. */
  verbatim: boolean;
  /** How many results are shown. */
  shown: number;
}

/** As many as a screen shows, and a slow connection brings at once: each result is a request. */
export const resultsPage = 10;
/** Longer searches are cut: no title is as long, and every word costs a look-up. */
export const longestText = 150;
const mostValues = 30;
const mostShown = 500;

/** Reads the search out of a URL; whatever is no part of a search is passed over. */
export function readQuery(params: URLSearchParams): SearchQuery {
  const values = (facet: SearchFacet) =>
    [...new Set(params.getAll(facet))].filter((value) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(value)).slice(0, mostValues);
  const shown = Math.ceil(Number(params.get('shown')) / resultsPage) * resultsPage;
  return {
    text: cleanText(params.get('q') ?? ''),
    filters: {
      kind: values('kind'),
      relation: values('relation'),
      country: values('country'),
      objective: values('objective'),
      year: values('year'),
      format: values('format'),
    },
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    verbatim: params.get('verbatim') === '1',
    shown: Number.isFinite(shown) ? Math.min(Math.max(shown, resultsPage), mostShown) : resultsPage,
  };
}

/** One line of readable text, cut at a length that no real search has. */
export function cleanText(text: string): string {
  const line = text
    .slice(0, longestText * 4)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, longestText).join('').trim();
}

/** The search as the part of a URL behind the path: "?q=nepal&year=2018", or nothing where it asks for nothing. */
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

/** The same search with other values of one facet. */
export function withFilter(query: SearchQuery, facet: SearchFacet, values: readonly string[]): SearchQuery {
  return { ...query, filters: { ...query.filters, [facet]: values }, shown: resultsPage };
}

export const noFilters: SearchQuery['filters'] = { kind: [], relation: [], country: [], objective: [], year: [], format: [] };

/** Whether it asks for anything at all. */
export function isEmpty({ text, filters }: SearchQuery): boolean {
  return text === '' && !hasFilters(filters);
}

/** Whether a value of any facet is chosen. */
export function hasFilters(filters: SearchQuery['filters']): boolean {
  return searchFacets.some((facet) => filters[facet].length > 0);
}
