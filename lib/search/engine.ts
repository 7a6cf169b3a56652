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

export type Engine = ReturnType<typeof makeEngine>;

/** Asks Pagefind for one word at a time and keeps the answers, so that a search is a combination of sets. All `words` must be in the index. */
export function makeEngine(pagefind: Pagefind, words: ReadonlySet<string>) {
  const kept = new Map<string, Hits>();

  /** Every item, newest first, undated ones last. */
  const all = once(async () => byId((await pagefind.search(null, { sort: { date: 'desc' } })).results));
  // Every answer needs them, so they are ready before the first question.
  all().catch(() => {});

  /** Items that contain a term in any of its forms. */
  async function find({ forms }: Term): Promise<Hits> {
    const found = new Map<string, Hit>();
    for (const hits of await Promise.all(forms.map(findForm))) {
      for (const [id, hit] of hits) {
        const known = found.get(id);
        found.set(id, known ? { ...hit, score: Math.max(hit.score, known.score), words: [...known.words, ...hit.words] } : hit);
      }
    }
    return found;
  }

  /** The items at these addresses, in the same order. */
  async function pagesAt(addresses: readonly string[]): Promise<Hit[]> {
    const found = await Promise.all(addresses.map((address) => pagefind.search(null, { filters: { page: address } })));
    return found.flatMap(({ results }) => results);
  }

  const filtered = once(async (filters: string) => byId((await pagefind.search(null, { filters: JSON.parse(filters) })).results));

  /** Tests whether an item has one of the chosen values of each facet. */
  async function within(filters: SearchQuery['filters']): Promise<(id: string) => boolean> {
    const chosen = Object.entries(filters).flatMap(([facet, values]) => (values.length > 0 ? [[facet, { any: values }]] : []));
    if (chosen.length === 0) return () => true;
    const found = await filtered(JSON.stringify(Object.fromEntries(chosen)));
    return (id) => found.has(id);
  }

  async function findForm(form: Form): Promise<Hits> {
    const key = `${form.text} ${form.exact}`;
    const isApart = !form.exact && form.text.includes(' ');
    const found = kept.get(key) ?? (await (isApart ? findTogether(form) : search(form)));
    // An empty answer is not kept: Pagefind also gives one if part of the index could not be loaded.
    if (found.size > 0) kept.set(key, found);
    return found;
  }

  async function search({ text, exact }: Form): Promise<Hits> {
    // Only the search by prefix gives scores; the one in quotation marks finds whole words.
    const [whole, prefixed] = await Promise.all([pagefind.search(`"${text}"`), pagefind.search(text)]);
    const places = new Map(whole.results.map(({ id, words }) => [id, words]));
    if (exact || (places.size > 0 && (text.length <= maxWholeWord || words.has(text))))
      return byId(prefixed.results.filter(({ id }) => places.has(id)).map((hit) => ({ ...hit, words: places.get(hit.id) ?? [] })));
    return places.size > 0 || (await isPrefix(text, prefixed.results)) ? byId(prefixed.results) : new Map();
  }

  /** Items that contain every word of a form, next to each other or not. */
  async function findTogether({ text }: Form): Promise<Hits> {
    const [first, ...others] = await Promise.all(text.split(' ').map((word) => findForm({ text: word, exact: true })));
    const hits = [...(first?.values() ?? [])].filter(({ id }) => others.every((found) => found.has(id)));
    return byId(hits.map((hit) => ({ ...hit, words: [...hit.words, ...others.flatMap((found) => found.get(hit.id)?.words ?? [])] })));
  }

  // If no word begins with the text, Pagefind searches for another word instead, or ignores the text.
  async function isPrefix(text: string, [first]: readonly Hit[]): Promise<boolean> {
    if (!first) return false;
    if ([...words].some((word) => word.startsWith(text))) return true;
    const { content, meta } = await first.data();
    const inText = content.split(gap);
    const found = first.words.length > 0 ? first.words.map((place) => inText[place] ?? '') : Object.values(meta);
    return wordsOf(found.join(' ')).some((word) => word.startsWith(text));
  }

  return { all, find, pagesAt, within };
}

const byId = (hits: readonly Hit[]): Hits => new Map(hits.map((hit) => [hit.id, hit]));
