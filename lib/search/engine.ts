import { gap, type Hit, type Pagefind } from './pagefind';
import type { SearchFacet, SearchQuery } from './query';
import type { Form, Term } from './terms';
import { wordsOf } from './words';

/** How many times a word is in a text says little about news items of one length; a page's own names and title say most. */
export const ranking = {
  termFrequency: 0,
  metaWeights: { title: 4, names: 2, written: 3, day: 0, also: 0.3, kind: 0, format: 0, country: 0, date: 1, relation: 0, page: 0 },
};

/** Shorter words begin too many others to be taken for their beginning where they are words themselves: "EU", "law", "Osh". */
const longestWhole = 3;

/** The items that have a term, by id, each with where in its text. */
export type Hits = ReadonlyMap<string, Hit>;

/** Asks Pagefind for one word or one facet at a time and remembers the answers, so that searches are made of sets of items. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #words: ReadonlySet<string>;
  readonly #forms = new Map<string, Promise<Hits>>();
  readonly #values = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #all: Promise<Hits>;

  /** `words` are surely in the index. */
  constructor(pagefind: Pagefind, words: ReadonlySet<string>) {
    this.#pagefind = pagefind;
    this.#words = words;
    this.#all = pagefind.search(null, { sort: { date: 'desc' } }).then(({ results }) => byId(results));
  }

  /** Every item, the newest first, those without a date last. */
  all(): Promise<Hits> {
    return this.#all;
  }

  /** The items that have a term in any of its forms. */
  async find({ forms }: Term): Promise<Hits> {
    const found = new Map<string, Hit>();
    for (const hits of await Promise.all(forms.map((form) => this.#findForm(form)))) {
      for (const [id, hit] of hits) {
        const known = found.get(id);
        found.set(id, known ? { ...hit, score: Math.max(hit.score, known.score), words: [...known.words, ...hit.words] } : hit);
      }
    }
    return found;
  }

  /** The items at these addresses, in their order. */
  async named(addresses: readonly string[]): Promise<Hit[]> {
    const found = await Promise.all(addresses.map((address) => this.#pagefind.search(null, { filters: { page: address } })));
    return found.flatMap(({ results }) => results);
  }

  /** Which items have one of the chosen values of each facet. */
  async within(filters: SearchQuery['filters'], facets: readonly SearchFacet[]): Promise<(id: string) => boolean> {
    const chosen = facets.filter((facet) => filters[facet].length > 0);
    const sets = await Promise.all(chosen.map((facet) => Promise.all(filters[facet].map((value) => this.#withValue(facet, value)))));
    return (id) => sets.every((values) => values.some((ids) => ids.has(id)));
  }

  /** How many of the items have each value of a facet. */
  async count(facet: SearchFacet, ids: readonly string[]): Promise<Record<string, number>> {
    const values = Object.keys((await this.#pagefind.filters())[facet] ?? {});
    const counts = await Promise.all(
      values.map(async (value) => {
        const having = await this.#withValue(facet, value);
        return [value, ids.filter((id) => having.has(id)).length] as const;
      }),
    );
    return Object.fromEntries(counts);
  }

  #withValue(facet: SearchFacet, value: string): Promise<ReadonlySet<string>> {
    return remember(this.#values, `${facet} ${value}`, async () => {
      const { results } = await this.#pagefind.search(null, { filters: { [facet]: value } });
      return new Set(results.map(({ id }) => id));
    });
  }

  async #findForm(form: Form): Promise<Hits> {
    const found = await remember(this.#forms, `${form.text} ${form.exact}`, () =>
      isApart(form) ? this.#findTogether(form) : this.#search(form),
    );
    // A part of the index that could not be loaded looks like one that has nothing.
    if (found.size === 0) this.#forms.delete(`${form.text} ${form.exact}`);
    return found;
  }

  async #search({ text, exact }: Form): Promise<Hits> {
    const [just, open] = await Promise.all([this.#pagefind.search(`"${text}"`), this.#pagefind.search(text)]);
    const places = new Map(just.results.map(({ id, words }) => [id, words]));
    // Only the open search weighs what it finds.
    if (exact || (places.size > 0 && (text.length <= longestWhole || this.#words.has(text))))
      return byId(open.results.filter(({ id }) => places.has(id)).map((hit) => ({ ...hit, words: places.get(hit.id) ?? [] })));
    return places.size > 0 || (await this.#isBeginning(text, open.results)) ? byId(open.results) : new Map();
  }

  /** The items that have every word of a form. */
  async #findTogether({ text }: Form): Promise<Hits> {
    const [first, ...others] = await Promise.all(text.split(' ').map((word) => this.#findForm({ text: word, exact: true })));
    const hits = [...(first?.values() ?? [])].filter(({ id }) => others.every((found) => found.has(id)));
    return byId(hits.map((hit) => ({ ...hit, words: [...hit.words, ...others.flatMap((found) => found.get(hit.id)?.words ?? [])] })));
  }

  // Where no word begins with it, Pagefind takes another in its place, or leaves it out of the search, as if it had not been typed.
  async #isBeginning(text: string, [first]: readonly Hit[]): Promise<boolean> {
    if (!first) return false;
    if ([...this.#words].some((word) => word.startsWith(text))) return true;
    const { content, meta } = await first.data();
    const words = content.split(gap);
    const found = first.words.length > 0 ? first.words.map((place) => words[place] ?? '') : Object.values(meta);
    return wordsOf(found.join(' ')).some((word) => word.startsWith(text));
  }
}

/** Whether its words may stand apart. */
const isApart = ({ text, exact }: Form) => !exact && text.includes(' ');

const byId = (hits: readonly Hit[]): Hits => new Map(hits.map((hit) => [hit.id, hit]));

/** Makes each thing once; what failed for want of a connection may be tried again. */
function remember<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let found = made.get(key);
  if (!found) {
    found = make().catch((error) => {
      made.delete(key);
      throw error;
    });
    made.set(key, found);
  }
  return found;
}
