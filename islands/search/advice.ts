import type { Answer, Search } from '@/lib/search/answer';
import { isEmpty, type SearchQuery, searchFacets, withFilter } from '@/lib/search/query';
import { make, makeLink } from './elements';
import { labelOf, nameOf } from './facet-boxes';
import { addressOf, say } from './page';

/** Advice for a search without results, with links to similar searches that have some. */
export async function makeAdvice(query: SearchQuery, answer: Answer, search: Search): Promise<HTMLElement[]> {
  const links: HTMLElement[] = [];
  for (const similar of similarSearches(query, answer)) {
    const { results } = await search.ask(similar.query);
    const link = makeLink(addressOf(similar.query), 'inline-flex min-h-11 items-center', similar.label);
    if (results.length > 0) links.push(make('li', '', link, ` (${say('count', { n: results.length })})`));
  }
  const paragraph = (text: string) => make('p', 'max-w-measure py-2', text);
  const list = links.length > 0 ? [make('p', 'font-semibold', say('nearest')), make('ul', '', ...links)] : [];
  return [paragraph(say('advice')), ...list, ...(query.text === '' ? [] : [paragraph(say('notCovered'))])];
}

/** The search without one of its filters, and the search for words that resemble the unknown ones. */
function similarSearches(query: SearchQuery, { nearest }: Answer): { label: string; query: SearchQuery }[] {
  const withoutOne = searchFacets.flatMap((facet) =>
    query.filters[facet].map((value) => {
      const others = query.filters[facet].filter((other) => other !== value);
      const label = say('withoutFilter', { facet: nameOf(facet), value: labelOf(facet, value) });
      return { label, query: withFilter(query, facet, others) };
    }),
  );
  const near = nearest.map((text) => ({ label: say('nearWord', { text }), query: { ...query, text, verbatim: false } }));
  return [...withoutOne, ...near].filter((similar) => !isEmpty(similar.query));
}
