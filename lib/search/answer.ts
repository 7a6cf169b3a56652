import { Engine } from './engine';
import { Language } from './language';
import { ForeignNames, type NameTable, OwnNames } from './name-table';
import { once } from './once';
import type { Pagefind } from './pagefind';
import type { SearchFacet, SearchQuery } from './query';
import type { Ranked } from './rank';
import { enoughResults, Reader, type Reading } from './reading';
import type { Term } from './terms';
import type { Vocabulary } from './vocabulary';

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
  readonly #engine: Engine;
  readonly #reader: Reader;
  readonly #language: Language;

  /** `locale` is the language of the site, for Intl. */
  constructor(pagefind: Pagefind, vocabulary: Vocabulary, locale: string, loadForeignNames: () => Promise<NameTable>) {
    const language = new Language(vocabulary.language, locale);
    const names = new OwnNames(vocabulary.names, language);
    const words = new Set([...vocabulary.words.split(' '), ...names.words()]);
    this.#language = language;
    this.#engine = new Engine(pagefind, words);
    this.#reader = new Reader(this.#engine, {
      names,
      words,
      language,
      loadForeignNames: once(async () => new ForeignNames(await loadForeignNames(), names, language)),
    });
  }

  /** Answers a search; if it finds little, also in another spelling or translated into the language of the site. */
  async ask(query: SearchQuery): Promise<Answer> {
    const isWithin = this.#engine.within(query.filters);
    const typed = await this.#reader.read(query.text);
    const reading = query.verbatim ? typed : await this.#reader.correct(typed);
    const full = await this.#fullMatches(reading);
    const isPartial = full.length === 0 && reading.most.length > 0;
    const pages = isPartial ? reading.most : full;
    const results = narrow(pages, await isWithin);
    const isFew = !isPartial && results.length < enoughResults && results.length === pages.length;
    return {
      text: reading.text,
      stems: reading.terms.flatMap(({ forms }) => forms.flatMap((form) => form.text.split(' ').map((word) => this.#language.stem(word)))),
      unknown: reading.unknown,
      nearest: results.length === 0 ? this.#reader.nearestWords(reading.unknown) : [],
      results: query.sort === 'date' ? await this.#newestFirst(results) : results,
      isPartial,
      further: isFew ? without(pages, narrow(reading.most, await isWithin)).slice(0, maxFurther) : [],
      namedAddress: reading.namedAddresses[0],
      count: async (facet, value) => narrow(pages, await this.#engine.within({ ...query.filters, [facet]: [value] })).length,
    };
  }

  /** Pages that the text names, then pages with all its words; every page if there is no text. */
  async #fullMatches({ text, namedPages, all, most }: Reading): Promise<readonly Ranked[]> {
    if (text === '') return [...(await this.#engine.all()).values()].map((hit) => ({ hit, places: [] }));
    const named = namedPages.map((hit) => [...all, ...most].find((ranked) => ranked.hit.id === hit.id) ?? { hit, places: [] });
    return [...named, ...without(named, all)];
  }

  async #newestFirst(pages: readonly Ranked[]): Promise<Ranked[]> {
    const order = [...(await this.#engine.all()).keys()];
    return [...pages].sort((a, b) => order.indexOf(a.hit.id) - order.indexOf(b.hit.id));
  }
}

const narrow = (pages: readonly Ranked[], isWithin: (id: string) => boolean) => pages.filter(({ hit }) => isWithin(hit.id));

/** Pages that are not among the excluded ones. */
function without(excluded: readonly Ranked[], pages: readonly Ranked[]): Ranked[] {
  const ids = new Set(excluded.map(({ hit }) => hit.id));
  return pages.filter(({ hit }) => !ids.has(hit.id));
}
