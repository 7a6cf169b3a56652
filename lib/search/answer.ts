import { Engine } from './engine';
import type { Language } from './language';
import type { Pagefind } from './pagefind';
import { type SearchFacet, type SearchQuery, searchFacets } from './query';
import type { Ranked } from './rank';
import { few, type Knowledge, Reader, type Reading } from './reading';
import type { Term } from './terms';

/** For each value of each facet, how many results choosing it would give. */
export type Counts = Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;

/** The answer to a search. */
export interface Answer {
  /** What was searched for in the end: as typed, spelt right, or in the language of the site. */
  text: string;
  /** What the words of it begin with, in every form that counts. */
  words: readonly string[];
  /** Words, figures and phrases that the site does not have. */
  unknown: readonly Term[];
  /** Words of the site that are near to them. */
  nearest: readonly string[];
  /** Pages that the text names, then those with all its words; where there are none, those with most of them. */
  results: readonly Ranked[];
  /** Whether they have only most of the words. */
  isPartial: boolean;
  /** Pages with most of the words, where there are few with all. */
  further: readonly Ranked[];
  /** Address of the page that is named first. */
  named: string | undefined;
  count: () => Promise<Counts>;
}

const mostFurther = 10;

/** Answers searches: from a text and filters to pages in order. */
export class Search {
  readonly #engine: Engine;
  readonly #reader: Reader;
  readonly #language: Language;

  constructor(pagefind: Pagefind, knowledge: Knowledge) {
    const words = new Set([...knowledge.words, ...knowledge.names.words()]);
    this.#language = knowledge.language;
    this.#engine = new Engine(pagefind, words);
    this.#reader = new Reader(this.#engine, knowledge, words);
  }

  /** Answers a search; where it finds little, in another spelling or in the language of the site. */
  async ask(query: SearchQuery): Promise<Answer> {
    const isWithin = this.#engine.within(query.filters, searchFacets);
    const typed = await this.#reader.read(query.text);
    const reading = query.verbatim ? typed : await this.#reader.mend(typed);
    const whole = await this.#whole(reading);
    const isPartial = whole.length === 0 && reading.most.length > 0;
    const pages = isPartial ? reading.most : whole;
    const results = narrow(pages, await isWithin);
    const isFew = !isPartial && results.length < few && results.length === pages.length;
    return {
      text: reading.text,
      words: reading.terms.flatMap(({ forms }) => forms.flatMap((form) => form.text.split(' ').map((word) => this.#language.stem(word)))),
      unknown: reading.unknown,
      nearest: results.length === 0 ? this.#reader.nearestWords(reading.unknown) : [],
      results: query.sort === 'date' ? await this.#newestFirst(results) : results,
      isPartial,
      further: isFew ? without(pages, narrow(reading.most, await isWithin)).slice(0, mostFurther) : [],
      named: reading.named[0],
      count: () => this.#count(pages, query),
    };
  }

  /** The pages that a text names, then those with all its words; without a text, everything. */
  async #whole({ text, pages, all, most }: Reading): Promise<readonly Ranked[]> {
    if (text === '') return [...(await this.#engine.all()).values()].map((hit) => ({ hit, places: [] }));
    const named = pages.map((hit) => [...all, ...most].find((ranked) => ranked.hit.id === hit.id) ?? { hit, places: [] });
    return [...named, ...without(named, all)];
  }

  async #newestFirst(pages: readonly Ranked[]): Promise<Ranked[]> {
    const order = [...(await this.#engine.all()).keys()];
    return [...pages].sort((a, b) => order.indexOf(a.hit.id) - order.indexOf(b.hit.id));
  }

  /** Values of one facet widen a search and several facets narrow it: the counts of a facet are those of the search without it. */
  async #count(pages: readonly Ranked[], query: SearchQuery): Promise<Counts> {
    const counts = searchFacets.map(async (facet) => {
      const others = searchFacets.filter((other) => other !== facet);
      const ids = narrow(pages, await this.#engine.within(query.filters, others)).map(({ hit }) => hit.id);
      return [facet, await this.#engine.count(facet, ids)] as const;
    });
    return Object.fromEntries(await Promise.all(counts)) as Counts;
  }
}

const narrow = (pages: readonly Ranked[], isWithin: (id: string) => boolean) => pages.filter(({ hit }) => isWithin(hit.id));

/** Pages that are not among the first ones. */
function without(first: readonly Ranked[], pages: readonly Ranked[]): Ranked[] {
  const ids = new Set(first.map(({ hit }) => hit.id));
  return pages.filter(({ hit }) => !ids.has(hit.id));
}
