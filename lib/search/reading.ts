import type { Engine } from './engine';
import type { Language } from './language';
import type { ForeignNames, OwnNames } from './name-table';
import type { Hit } from './pagefind';
import { type Ranking, rank } from './rank';
import { correct, nearestWords } from './spelling';
import { type Term, termsOf } from './terms';
import { plain } from './words';

/** A text as understood, and what was found for it. */
export interface Reading extends Ranking {
  text: string;
  terms: readonly Term[];
  /** Terms that the site does not contain. */
  unknown: readonly Term[];
  /** Terms that may be misspelt or in another language: the site or its vocabulary lacks them. */
  doubtful: readonly Term[];
  /** Addresses of the pages that the text names. */
  namedAddresses: readonly string[];
  /** The first of them, as items. */
  namedPages: readonly Hit[];
  /** Whether the whole text is such a name. */
  isName: boolean;
}

/** With fewer results than this, a reader also sees other readings of the text and pages with most of the words. */
export const enoughResults = 3;
/** More pages with one name would push the results out of sight. */
const maxNamedPages = 3;

/** Everything the search knows apart from the index. */
interface Knowledge {
  names: OwnNames;
  /** Correctly spelt words, with those of the names. */
  words: ReadonlySet<string>;
  language: Language;
  loadForeignNames: () => Promise<ForeignNames>;
}

/** Works out what a text asks for. */
export class Reader {
  readonly #engine: Engine;
  readonly #knowledge: Knowledge;

  constructor(engine: Engine, knowledge: Knowledge) {
    this.#engine = engine;
    this.#knowledge = knowledge;
  }

  /** Reads a text exactly as typed. */
  async read(text: string): Promise<Reading> {
    const { names, language, loadForeignNames } = this.#knowledge;
    const { size } = await this.#engine.all();
    const terms = termsOf(text, language);
    const misspelt = terms.filter((term) => term.mayBeMisspelt && !this.#isSpelt(term));
    // Loaded ahead, because such a text will probably be corrected.
    if (misspelt.length > 0) loadForeignNames().catch(() => {});
    const addresses = names.addresses(text);
    const [hits, named] = await Promise.all([Promise.all(terms.map((term) => this.#engine.find(term))), this.#pagesAt(addresses)]);
    const known = terms.filter((_, i) => hits[i]?.size);
    const unknown = terms.filter((term) => !known.includes(term));
    const { all, most } = rank(
      hits.filter((found) => found.size > 0),
      size,
    );
    // "hotline 1899" leads to the page named "hotline", even if the site does not contain the number.
    const rest = addresses.length === 0 && unknown.length > 0 ? names.addresses(toText(known)) : [];
    return {
      text,
      terms,
      unknown,
      doubtful: terms.filter((term) => unknown.includes(term) || misspelt.includes(term)),
      namedAddresses: [...addresses, ...rest],
      namedPages: [...named, ...(await this.#pagesAt(rest))],
      isName: addresses.length > 0,
      all: unknown.length === 0 ? all : [],
      most: unknown.length === 0 ? most : [...all, ...most],
    };
  }

  /** Reads the text again, translated or with its spelling corrected, if the first reading found little. */
  async correct(reading: Reading): Promise<Reading> {
    const { text, terms, unknown, doubtful, isName, all } = reading;
    if (isName || (doubtful.length === 0 && all.length >= enoughResults)) return reading;
    const foreignNames = await this.#knowledge.loadForeignNames();
    const translated = foreignNames.translate(
      text,
      doubtful.map((term) => term.typed),
    );
    const translation = translated === text ? undefined : await this.read(translated);
    if (translation && (translation.isName || (all.length < enoughResults && translation.all.length + translation.most.length > 0)))
      return translation;
    const corrected = terms.map((term) => {
      const typed = unknown.includes(term) && term.mayBeMisspelt ? correct(plain(term.typed), [...this.#knowledge.words]) : undefined;
      return { typed: typed ?? term.typed };
    });
    return toText(corrected) === toText(terms) ? reading : this.read(toText(corrected));
  }

  /** Words of the site that resemble the unknown terms. */
  nearestWords(unknown: readonly Term[]): string[] {
    const words = [...this.#knowledge.words];
    return unknown.filter(({ mayBeMisspelt }) => mayBeMisspelt).flatMap(({ typed }) => nearestWords(plain(typed), words));
  }

  #pagesAt(addresses: readonly string[]): Promise<Hit[]> {
    return this.#engine.pagesAt(addresses.slice(0, maxNamedPages));
  }

  #isSpelt({ typed }: Term): boolean {
    const { words, language } = this.#knowledge;
    return words.has(plain(typed)) || words.has(language.singular(plain(typed)));
  }
}

const toText = (terms: readonly Pick<Term, 'typed'>[]) => terms.map(({ typed }) => typed).join(' ');
