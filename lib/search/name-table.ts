import type { Language } from './language';
import { wordsOf } from './words';

/** Names of pages as they are sent: by the address of each the keys of its names, parted by "|". In the site's own language the title comes before them. */
export type NameTable = Readonly<Record<string, string>>;

/** The names of pages in the site's language. */
export class OwnNames {
  readonly #language: Language;
  readonly #pages: ReadonlyMap<string, { title: string; keys: readonly string[] }>;

  constructor(table: NameTable, language: Language) {
    this.#language = language;
    const pages = Object.entries(table).map(([address, line]) => {
      const [title = '', ...keys] = line.split('|');
      return [address, { title, keys: [language.nameKey(title), ...keys] }] as const;
    });
    this.#pages = new Map(pages);
  }

  /** Addresses of the pages that a text names, the best first: all of it is one name, or it is made of several names of one page. */
  addresses(text: string): string[] {
    const key = this.#language.nameKey(text);
    if (key === '') return [];
    const pages = [...this.#pages].map(([address, { keys }]) => ({ address, keys, place: keys.indexOf(key) }));
    const whole = pages.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
    const words = key.split(' ');
    return (whole.length > 0 ? whole : pages.filter(({ keys }) => isMadeOf(words, keys))).map(({ address }) => address);
  }

  titleOf(address: string): string | undefined {
    return this.#pages.get(address)?.title;
  }

  /** The words of all names, for spelling. */
  words(): string[] {
    return [
      ...new Set([...this.#pages.values()].flatMap(({ title, keys }) => [...wordsOf(title), ...keys.flatMap((key) => key.split(' '))])),
    ];
  }
}

function isMadeOf(words: readonly string[], names: readonly string[]): boolean {
  const named = new Set(names.filter((name) => isWithin(name, words)).flatMap((name) => name.split(' ')));
  return words.every((word) => named.has(word));
}

const isWithin = (name: string, words: readonly string[]) => name.split(' ').every((word) => words.includes(word));

/** What other languages call the pages. */
export class ForeignNames {
  readonly #language: Language;
  /** The longest first, and of equally long ones that with the shortest title. */
  readonly #names: readonly { key: string; title: string }[];

  constructor(table: NameTable, own: OwnNames, language: Language) {
    this.#language = language;
    const names = Object.entries(table).flatMap(([address, line]) => {
      // A title without the years that some bear.
      const title = (own.titleOf(address) ?? '').replace(/\d\S*/gu, '').trim();
      return line.split('|').map((key) => ({ key, title }));
    });
    this.#names = names.sort((a, b) => b.key.length - a.key.length || a.title.length - b.title.length);
  }

  /**
   * A text with each name put into the title of its page: "trata de personas Nepal" as "Trafficking in persons Nepal".
   * A single word is taken for foreign only where it is among the `rare` of the site.
   */
  translate(text: string, rare: readonly string[]): string {
    const language = this.#language;
    const rareKeys = new Set(rare.map((word) => language.nameKey(word)));
    let words = wordsOf(text);
    const titles: string[] = [];
    for (const { key, title } of this.#names) {
      if (!key.includes(' ') && !rareKeys.has(key)) continue;
      if (!isWithin(key, language.nameKey(words.join(' ')).split(' '))) continue;
      titles.push(title);
      words = words.filter((word) => !key.split(' ').includes(language.nameKey(word)));
    }
    return titles.length === 0 ? text : [...titles, ...words.filter((word) => !language.isStopWord(word))].join(' ');
  }
}
