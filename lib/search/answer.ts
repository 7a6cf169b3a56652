import { makeEngine } from './engine';
import { makeLanguage } from './language';
import { type NameTable, readOwnNames } from './name-table';
import { once } from './once';
import type { Pagefind } from './pagefind';
import type { SearchFacet, SearchQuery } from './query';
import { type Ranked, without } from './rank';
import { enoughResults, type Knowledge, read, readAgain } from './reading';
import { nearestWords } from './spelling';
import type { Term } from './terms';
import type { Vocabulary } from './vocabulary';
import { plain } from './words';

/** The answer to a search. */
export interface Answer {
  /** The text that was finally searched for: as typed, corrected, or translated into the language of the site. */
  text: string;
  /** Stems of its words, in every form that matches. */
  stems: readonly string[];
  /** Words, numbers and phrases that the site does not contain. */
  unknown: readonly Term[];
  /** Words of the site that resemble them. */
  nearest: readonly string[];
  /** Pages that the text names, then pages with all its words; if there are none, pages with most of them. */
  results: readonly Ranked[];
  /** Whether the results have only most of the words. */
  isPartial: boolean;
  /** Pages with most of the words, if few have all. */
  further: readonly Ranked[];
  /** Address of the first page that the text names. */
  namedAddress: string | undefined;
  /** How many results there would be with only this value of the facet. */
  count: (facet: SearchFacet, value: string) => Promise<number>;
}

const maxFurther = 10;

/** Answers searches: takes a text and filters, returns pages in order. */
export class Search {
  readonly #knowledge: Knowledge;

  /** `locale` is the language of the site, for Intl. */
  constructor(pagefind: Pagefind, vocabulary: Vocabulary, locale: string, loadForeignNames: () => Promise<NameTable>) {
    const language = makeLanguage(vocabulary.language, locale);
    const names = readOwnNames(vocabulary.names, language);
    const words = new Set([...vocabulary.words.split(' '), ...names.words]);
    this.#knowledge = { engine: makeEngine(pagefind, words), language, names, words, loadForeignNames: once(loadForeignNames) };
  }

  /** Answers a search; if it finds little, also in another spelling or translated into the language of the site. */
  async ask(query: SearchQuery): Promise<Answer> {
    const { engine, language, words } = this.#knowledge;
    const isWithin = engine.within(query.filters);
    const typed = await read(query.text, this.#knowledge);
    const { text, terms, unknown, namedAddress, full, most } = query.verbatim ? typed : await readAgain(typed, this.#knowledge);
    const isPartial = full.length === 0 && most.length > 0;
    const pages = isPartial ? most : full;
    const results = narrow(pages, await isWithin);
    const isFew = !isPartial && results.length < enoughResults && results.length === pages.length;
    if (query.sort === 'date') {
      const order = [...(await engine.all()).keys()];
      results.sort((a, b) => order.indexOf(a.hit.id) - order.indexOf(b.hit.id));
    }
    return {
      text,
      stems: terms.flatMap(({ forms }) => forms.flatMap((form) => form.text.split(' ').map(language.stem))),
      unknown,
      nearest:
        results.length > 0 ? [] : unknown.flatMap(({ typed, mayBeMisspelt }) => (mayBeMisspelt ? nearestWords(plain(typed), words) : [])),
      results,
      isPartial,
      further: isFew ? without(pages, narrow(most, await isWithin)).slice(0, maxFurther) : [],
      namedAddress,
      count: async (facet, value) => narrow(pages, await engine.within({ ...query.filters, [facet]: [value] })).length,
    };
  }
}

const narrow = (pages: readonly Ranked[], isWithin: (id: string) => boolean) => pages.filter(({ hit }) => isWithin(hit.id));
