import type { Phrase } from '@/lib/search/phrase';
import { isEmpty, type SearchQuery, searchFacets, withFilter } from '@/lib/search/query';
import type { SearchSettings } from '@/lib/search/settings';
import { wordsOf } from '@/lib/search/words';
import { make, makeLink } from './elements';
import type { Engine } from './engine';
import type { FacetBoxes } from './facet-boxes';

interface Context {
  engine: Engine;
  /** Words of the search that stand nowhere just as they are. */
  unknown: readonly string[];
  boxes: FacetBoxes;
  phrases: SearchSettings['phrases'];
  say: (phrase: Phrase, values?: Record<string, string | number>) => string;
  addressOf: (query: SearchQuery) => string;
}

/** What to do where nothing was found: advice, and the searches nearest to this one that have results. */
export async function makeAdvice(query: SearchQuery, context: Context): Promise<HTMLElement[]> {
  const { engine, unknown, phrases, say, addressOf } = context;
  const links: HTMLElement[] = [];
  for (const { label, query: other } of nearestSearches(query, context)) {
    const { total } = await engine.ask(
      other,
      unknown.filter((word) => wordsOf(other.text).includes(word)),
    );
    const link = makeLink(addressOf(other), 'inline-flex min-h-11 items-center', label);
    if (total > 0) links.push(make('li', '', link, ` (${say(phrases.count, { n: total })})`));
  }
  const advice = make('p', 'max-w-measure py-2', phrases.advice);
  return links.length === 0 ? [advice] : [advice, make('p', 'font-semibold', phrases.nearest), make('ul', '', ...links)];
}

/** The search without one of its filters, without any, or with one of its words alone. */
function nearestSearches(query: SearchQuery, { boxes, phrases, say }: Context): { label: string; query: SearchQuery }[] {
  const words = query.text.split(' ').slice(0, 6);
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
  const oneWord = words.length > 1 ? words.map((text) => ({ label: say(phrases.onlyWord, { text }), query: { ...query, text } })) : [];
  return [...withoutOne, ...oneWord].filter((other) => !isEmpty(other.query));
}
