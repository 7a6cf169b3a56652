import type { Engine } from './engine';
import type { Language } from './language';
import { type NameTable, type OwnNames, translate } from './name-table';
import { type Ranked, rank, without } from './rank';
import { correct } from './spelling';
import { type Term, termsOf } from './terms';
import { plain } from './words';

/** Everything that the search knows. */
export interface Knowledge {
  engine: Engine;
  language: Language;
  names: OwnNames;
  /** Correctly spelt words, with those of the names. */
  words: ReadonlySet<string>;
  loadForeignNames: () => Promise<NameTable>;
}

/** A text as understood, and what was found for it. */
export interface Reading {
  text: string;
  terms: readonly Term[];
  /** Terms that the site does not contain. */
  unknown: readonly Term[];
  /** Terms that may be misspelt or in another language: the site or its vocabulary lacks them. */
  doubtful: ReadonlySet<Term>;
  /** Address of the first page that the text names. */
  namedAddress: string | undefined;
  /** Whether the whole text is such a name. */
  isName: boolean;
  /** Pages that the text names, then pages with all its words; every page if there is no text. */
  full: readonly Ranked[];
  /** Pages with most of the words. */
  most: readonly Ranked[];
}

/** With fewer results than this, a reader also sees other readings of the text and pages with most of the words. */
export const enoughResults = 3;

/** Reads a text exactly as typed. */
export async function read(text: string, { engine, language, names, words, loadForeignNames }: Knowledge): Promise<Reading> {
  const terms = termsOf(text, language);
  const isSpelt = (word: string) => words.has(word) || words.has(language.singular(word));
  const misspelt = terms.filter(({ typed, mayBeMisspelt }) => mayBeMisspelt && !isSpelt(plain(typed)));
  // Loaded ahead, because such a text will probably be corrected.
  if (misspelt.length > 0) loadForeignNames().catch(() => {});
  const addresses = names.addresses(text);
  const [items, hits, named] = await Promise.all([
    engine.all(),
    Promise.all(terms.map((term) => engine.find(term))),
    engine.pagesAt(addresses),
  ]);
  const known = terms.filter((_, i) => hits[i]?.size);
  const unknown = terms.filter((term) => !known.includes(term));
  // "hotline 1899" leads to the page named "hotline", even if the site does not contain the number.
  const rest = addresses.length === 0 && unknown.length > 0 ? names.addresses(toText(known)) : [];
  const { all, most } = rank(
    hits.filter((found) => found.size > 0),
    items.size,
  );
  const found = [...all, ...most];
  const first = [...named, ...(await engine.pagesAt(rest))].map(
    (hit) => found.find(({ hit: { id } }) => id === hit.id) ?? { hit, places: [] },
  );
  return {
    text,
    terms,
    unknown,
    doubtful: new Set([...unknown, ...misspelt]),
    namedAddress: [...addresses, ...rest][0],
    isName: addresses.length > 0,
    full:
      text === ''
        ? [...items.values()].map((hit) => ({ hit, places: [] }))
        : [...first, ...(unknown.length === 0 ? without(first, all) : [])],
    most: unknown.length === 0 ? most : found,
  };
}

/** Reads the text again, translated or with its spelling corrected, if the first reading found little. */
export async function readAgain(reading: Reading, knowledge: Knowledge): Promise<Reading> {
  const { text, terms, unknown, doubtful, isName, full } = reading;
  if (isName || (doubtful.size === 0 && full.length >= enoughResults)) return reading;
  const { language, names, words, loadForeignNames } = knowledge;
  const typed = [...doubtful].map((term) => term.typed);
  const translated = translate(text, typed, await loadForeignNames(), names, language);
  if (translated !== text) {
    const translation = await read(translated, knowledge);
    const isBetter = full.length < enoughResults && translation.full.length + translation.most.length > 0;
    if (translation.isName || isBetter) return translation;
  }
  const corrected = terms.map((term) => {
    const other = unknown.includes(term) && term.mayBeMisspelt ? correct(plain(term.typed), words) : undefined;
    return { typed: other ?? term.typed };
  });
  return toText(corrected) === toText(terms) ? reading : read(toText(corrected), knowledge);
}

const toText = (terms: readonly Pick<Term, 'typed'>[]) => terms.map(({ typed }) => typed).join(' ');
