import { once } from './once';
import { gap, type Hit, type Pagefind } from './pagefind';
import type { SearchQuery } from './query';
import type { Form, Term } from './terms';
import { wordsOf } from './words';

/** How often a word occurs says little in news items of similar length; the names and the title of a page say most. */
export const ranking = {
  termFrequency: 0,
  metaWeights: {
    title: 4,
    names: 2,
    longDate: 3,
    shortDate: 0,
    keywords: 0.3,
    kind: 0,
    format: 0,
    country: 0,
    date: 1,
    relation: 0,
    page: 0,
  },
};

/** Words up to this length, such as "EU", "law" or "Osh", begin too many others: they match as a prefix only if nothing matches the whole word. */
const maxWholeWord = 3;

/** Items that contain a term, by id, with the places where it occurs. */
export type Hits = ReadonlyMap<string, Hit>;

/** Asks Pagefind for one word at a time and keeps the answers, so that a search is a combination of sets. */
export class Engine {
  readonly #found = new Map<string, Hits>();

  /** `words` must all be in the index. */
  constructor(
    private readonly pagefind: Pagefind,
    private readonly words: ReadonlySet<string>,
  ) {
    // Every answer needs them, so they are ready before the first question.
    this.all().catch(() => {});
  }

  /** Every item, newest first, undated ones last. */
  readonly all = once(async () => byId((await this.pagefind.search(null, { sort: { date: 'desc' } })).results));

  /** Items that contain a term in any of its forms. */
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

  /** The items at these addresses, in the same order. */
  async pagesAt(addresses: readonly string[]): Promise<Hit[]> {
    const found = await Promise.all(addresses.map((address) => this.pagefind.search(null, { filters: { page: address } })));
    return found.flatMap(({ results }) => results);
  }

  /** Tests whether an item has one of the chosen values of each facet. */
  async within(filters: SearchQuery['filters']): Promise<(id: string) => boolean> {
    const chosen = Object.entries(filters).flatMap(([facet, values]) => (values.length > 0 ? [[facet, { any: values }]] : []));
    if (chosen.length === 0) return () => true;
    const ids = await this.#filtered(JSON.stringify(Object.fromEntries(chosen)));
    return (id) => ids.has(id);
  }

  readonly #filtered = once(async (filters: string) => {
    const { results } = await this.pagefind.search(null, { filters: JSON.parse(filters) });
    return new Set(results.map(({ id }) => id));
  });

  async #findForm(form: Form): Promise<Hits> {
    const key = `${form.text} ${form.exact}`;
    const isApart = !form.exact && form.text.includes(' ');
    const found = this.#found.get(key) ?? (await (isApart ? this.#findTogether(form) : this.#search(form)));
    // An empty answer is not kept: Pagefind also gives one if part of the index could not be loaded.
    if (found.size > 0) this.#found.set(key, found);
    return found;
  }

  async #search({ text, exact }: Form): Promise<Hits> {
    // Only the search by prefix gives scores; the one in quotation marks finds whole words.
    const [whole, prefixed] = await Promise.all([this.pagefind.search(`"${text}"`), this.pagefind.search(text)]);
    const places = new Map(whole.results.map(({ id, words }) => [id, words]));
    if (exact || (places.size > 0 && (text.length <= maxWholeWord || this.words.has(text))))
      return byId(prefixed.results.filter(({ id }) => places.has(id)).map((hit) => ({ ...hit, words: places.get(hit.id) ?? [] })));
    return places.size > 0 || (await this.#isPrefix(text, prefixed.results)) ? byId(prefixed.results) : new Map();
  }

  /** Items that contain every word of a form, next to each other or not. */
  async #findTogether({ text }: Form): Promise<Hits> {
    const [first, ...others] = await Promise.all(text.split(' ').map((word) => this.#findForm({ text: word, exact: true })));
    const hits = [...(first?.values() ?? [])].filter(({ id }) => others.every((found) => found.has(id)));
    return byId(hits.map((hit) => ({ ...hit, words: [...hit.words, ...others.flatMap((found) => found.get(hit.id)?.words ?? [])] })));
  }

  // If no word begins with the text, Pagefind searches for another word instead, or ignores the text.
  async #isPrefix(text: string, [first]: readonly Hit[]): Promise<boolean> {
    if (!first) return false;
    if ([...this.words].some((word) => word.startsWith(text))) return true;
    const { content, meta } = await first.data();
    const words = content.split(gap);
    const found = first.words.length > 0 ? first.words.map((place) => words[place] ?? '') : Object.values(meta);
    return wordsOf(found.join(' ')).some((word) => word.startsWith(text));
  }
}

const byId = (hits: readonly Hit[]): Hits => new Map(hits.map((hit) => [hit.id, hit]));
