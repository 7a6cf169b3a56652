import type { Engine } from './engine';
import type { Language } from './language';
import type { ForeignNames, OwnNames } from './name-table';
import type { Hit } from './pagefind';
import { type Ranking, rank } from './rank';
import { correct, nearestWords } from './spelling';
import { type Term, termsOf } from './terms';
import { plain } from './words';

/** What the search knows beside the index. */
export interface Knowledge {
  names: OwnNames;
  /** Words that are spelt right, beside those of the names; the frequent ones first. */
  words: readonly string[];
  language: Language;
  /** Loads what other languages call the pages. */
  loadForeign: () => Promise<ForeignNames>;
}

/** A text as it was understood, and what was found for it. */
export interface Reading extends Ranking {
  text: string;
  terms: readonly Term[];
  /** Those that the site does not have. */
  unknown: readonly Term[];
  /** Those that may be misspelt or of another language: the vocabulary does not have them, or few pages do. */
  strange: readonly Term[];
  /** The pages that it names: their addresses, and the first of them as items. */
  named: readonly string[];
  pages: readonly Hit[];
  /** Whether all of it is such a name. */
  isNamed: boolean;
}

/** With fewer results a reader is shown what comes near. */
export const few = 3;
/** More pages of one name would push the results out of sight. */
const mostNamed = 3;
/** A word of so few pages may be one of another language. */
const rare = 5;

/** Understands texts. */
export class Reader {
  readonly #engine: Engine;
  readonly #knowledge: Knowledge;
  readonly #words: ReadonlySet<string>;

  /** `words` are all that are spelt right. */
  constructor(engine: Engine, knowledge: Knowledge, words: ReadonlySet<string>) {
    this.#engine = engine;
    this.#knowledge = knowledge;
    this.#words = words;
  }

  /** What a text asks for, just as it was typed. */
  async read(text: string): Promise<Reading> {
    const { names, language } = this.#knowledge;
    const { size } = await this.#engine.all();
    const terms = termsOf(text, language);
    // Asked for ahead: what the vocabulary does not know is likely to be mended.
    if (terms.some((term) => term.mayBeMisspelt && !this.#isSpelt(term))) this.#knowledge.loadForeign().catch(() => {});
    const addresses = names.addresses(text);
    const [found, named] = await Promise.all([Promise.all(terms.map((term) => this.#engine.find(term))), this.#pagesAt(addresses)]);
    const countOf = (term: Term) => found[terms.indexOf(term)]?.size ?? 0;
    const unknown = terms.filter((term) => countOf(term) === 0);
    const known = terms.filter((term) => countOf(term) > 0);
    const { all, most } = rank(
      found.filter((hits) => hits.size > 0),
      size,
    );
    // What is left of "hotline 1899" where the site has no such number.
    const left = addresses.length === 0 && unknown.length > 0 ? names.addresses(typed(known)) : [];
    return {
      text,
      terms,
      unknown,
      strange: terms.filter((term) => countOf(term) === 0 || (term.mayBeMisspelt && (countOf(term) <= rare || !this.#isSpelt(term)))),
      named: [...addresses, ...left],
      pages: [...named, ...(await this.#pagesAt(left))],
      isNamed: addresses.length > 0,
      all: unknown.length === 0 ? all : [],
      most: unknown.length === 0 ? most : [...all, ...most],
    };
  }

  /** The same in the language of the site or spelt right, where little was found for it as it stands. */
  async mend(reading: Reading): Promise<Reading> {
    const { text, terms, unknown, strange, isNamed, all } = reading;
    if (isNamed || (strange.length === 0 && all.length >= few)) return reading;
    const foreign = await this.#knowledge.loadForeign();
    const translated = foreign.translate(
      text,
      strange.map((term) => term.typed),
    );
    const inOwn = translated === text ? undefined : await this.read(translated);
    if (inOwn && (inOwn.isNamed || (all.length < few && inOwn.all.length + inOwn.most.length > 0))) return inOwn;
    const spelt = typed(terms, (term) =>
      unknown.includes(term) && term.mayBeMisspelt ? correct(plain(term.typed), [...this.#words]) : undefined,
    );
    return spelt === typed(terms) ? reading : this.read(spelt);
  }

  /** Words of the site that are near to those which it does not have. */
  nearestWords(terms: readonly Term[]): string[] {
    return terms.filter(({ mayBeMisspelt }) => mayBeMisspelt).flatMap((term) => nearestWords(plain(term.typed), [...this.#words]));
  }

  #pagesAt(addresses: readonly string[]): Promise<Hit[]> {
    return this.#engine.named(addresses.slice(0, mostNamed));
  }

  #isSpelt({ typed: word }: Term): boolean {
    return this.#words.has(plain(word)) || this.#words.has(this.#knowledge.language.singular(plain(word)));
  }
}

/** Terms as a text again, some of them put into other words. */
const typed = (terms: readonly Term[], other: (term: Term) => string | undefined = () => undefined) =>
  terms.map((term) => other(term) ?? term.typed).join(' ');
