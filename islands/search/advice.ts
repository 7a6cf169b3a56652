import type { Answer, Search } from '@/lib/search/answer';
import { isEmpty, type SearchQuery, searchFacets, withFilter } from '@/lib/search/query';
import { make, makeLink } from './elements';
import type { FacetBoxes } from './facet-boxes';
import type { Words } from './wording';

interface Context {
  search: Search;
  boxes: FacetBoxes;
  words: Words;
  addressOf: (query: SearchQuery) => string;
}

/** What to do where nothing was found: advice, the searches nearest to this one that have results, and what is not on this site. */
export async function makeAdvice(query: SearchQuery, answer: Answer, context: Context): Promise<HTMLElement[]> {
  const { search, addressOf } = context;
  const { phrases, say } = context.words;
  const links: HTMLElement[] = [];
  for (const { label, query: other } of nearestSearches(query, answer, context)) {
    const { results } = await search.ask(other);
    const link = makeLink(addressOf(other), 'inline-flex min-h-11 items-center', label);
    if (results.length > 0) links.push(make('li', '', link, ` (${say(phrases.count, { n: results.length })})`));
  }
  const paragraph = (text: string) => make('p', 'max-w-measure py-2', text);
  const nearest = links.length > 0 ? [make('p', 'font-semibold', phrases.nearest), make('ul', '', ...links)] : [];
  return [paragraph(phrases.advice), ...nearest, ...(query.text === '' ? [] : [paragraph(phrases.notCovered)])];
}

/** The search without one of its filters, or for a word of the site that is near to what was typed. */
function nearestSearches(
  query: SearchQuery,
  { nearest }: Answer,
  { boxes, words: { phrases, say } }: Context,
): { label: string; query: SearchQuery }[] {
  const withoutOne = searchFacets.flatMap((facet) =>
    query.filters[facet].map((value) => ({
      label: say(phrases.withoutFilter, { facet: boxes.nameOf(facet), value: boxes.labelOf(facet, value) }),
      query: withFilter(
        query,
        facet,
        query.filters[facet].filter((other) => other !== value),
      ),
    })),
  );
  const near = nearest.map((text) => ({ label: say(phrases.nearWord, { text }), query: { ...query, text, verbatim: false } }));
  return [...withoutOne, ...near].filter((other) => !isEmpty(other.query));
}
