/** The filters of the search page, in its order. */
export const searchFacets = ['type', 'relation', 'country', 'objective', 'year', 'format'] as const;
export type SearchFacet = (typeof searchFacets)[number];
/** A record with a value for each facet. */
export const byFacet = <T>(value: (facet: SearchFacet) => T) =>
  Object.fromEntries(searchFacets.map((facet) => [facet, value(facet)])) as Record<SearchFacet, T>;

export const resultTypes = ['news', 'country', 'resource', 'milestone', 'term', 'page'] as const;
export type ResultType = (typeof resultTypes)[number];
/** Types with too many pages for readers to look for one by its title. */
export const numerous: ReadonlySet<string> = new Set<ResultType>(['news', 'milestone', 'resource']);

export const sorts = ['relevance', 'date'] as const;

/** A search as its address states it. */
export interface SearchQuery {
  text: string;
  filters: Readonly<Record<SearchFacet, readonly string[]>>;
  sort: (typeof sorts)[number];
}

/** How addresses from earlier versions name a facet. */
const formerNames: Partial<Record<SearchFacet, string>> = { type: 'kind' };

/** Longer texts are cut: no title is this long. */
export const maxTextLength = 150;

/** Reads the search from the parameters of an address and ignores whatever is not part of one. */
export function readQuery(params: URLSearchParams): SearchQuery {
  return {
    text: cleanText(params.get('q') ?? ''),
    filters: byFacet((facet) =>
      [...new Set([...params.getAll(facet), ...params.getAll(formerNames[facet] ?? facet)])]
        .filter((value) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(value))
        .slice(0, 30),
    ),
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
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

/**
 * The part of an address after "#" that states a search, "q=nepal&year=2018"; empty for an empty
 * search. No server receives it.
 */
export function writeQuery({ text, filters, sort }: SearchQuery): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const facet of searchFacets) for (const value of filters[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  return params.toString();
}

/** Whether a search has neither text nor filters. */
export const isEmpty = ({ text, filters }: SearchQuery): boolean =>
  text === '' && searchFacets.every((facet) => filters[facet].length === 0);
