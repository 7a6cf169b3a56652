import type { Language } from './language';
import { wordsOf } from './words';

/** Names of pages as sent to the browser: by address, the keys of the names separated by "|". In the site's own language the title comes first. */
export type NameTable = Readonly<Record<string, string>>;

/** The names of pages in the language of the site. */
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

  /** Addresses of the pages with this name, those with it as a title first. */
  addresses(name: string): string[] {
    const key = this.#language.nameKey(name);
    if (key === '') return [];
    const pages = [...this.#pages].map(([address, { keys }]) => ({ address, place: keys.indexOf(key) }));
    const named = pages.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
    return named.map(({ address }) => address);
  }

  titleOf(address: string): string | undefined {
    return this.#pages.get(address)?.title;
  }

  /** The words of all names, for correcting spelling. */
  words(): string[] {
    return [...this.#pages.values()].flatMap(({ title, keys }) => [...wordsOf(title), ...keys.flatMap((key) => key.split(' '))]);
  }
}

/** The names of pages in other languages. */
export class ForeignNames {
  readonly #language: Language;
  /** Longest name first, then shortest title. */
  readonly #names: readonly { key: string; title: string }[];

  constructor(table: NameTable, own: OwnNames, language: Language) {
    this.#language = language;
    const names = Object.entries(table).flatMap(([address, line]) => {
      // Some titles contain years, which the reader did not ask for.
      const title = (own.titleOf(address) ?? '').replace(/\d\S*/gu, '').trim();
      return line.split('|').map((key) => ({ key, title }));
    });
    this.#names = names.sort((a, b) => b.key.length - a.key.length || a.title.length - b.title.length);
  }

  /**
   * Replaces each name with the title of its page: "trata de personas Nepal" becomes "Trafficking in persons Nepal".
   * A single word is replaced only if it is one of the `doubtful` words, since many words exist in both languages.
   */
  translate(text: string, doubtful: readonly string[]): string {
    const language = this.#language;
    const doubtfulKeys = new Set(doubtful.map((word) => language.nameKey(word)));
    let words = wordsOf(text);
    const titles: string[] = [];
    for (const { key, title } of this.#names) {
      if (!key.includes(' ') && !doubtfulKeys.has(key)) continue;
      const left = language.nameKey(words.join(' ')).split(' ');
      if (!key.split(' ').every((word) => left.includes(word))) continue;
      titles.push(title);
      words = words.filter((word) => !key.split(' ').includes(language.nameKey(word)));
    }
    return titles.length === 0 ? text : [...titles, ...words.filter((word) => !language.isStopWord(word))].join(' ');
  }
}
