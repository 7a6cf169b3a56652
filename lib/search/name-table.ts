import type { Language } from './language';
import { wordsOf } from './words';

/** Names of pages as sent to the browser: by address, the keys of the names separated by "|". In the site's own language the title comes first. */
export type NameTable = Readonly<Record<string, string>>;

/** More pages with one name would push the results out of sight. */
const maxNamed = 3;

export type OwnNames = ReturnType<typeof readOwnNames>;

/** The names of pages in the language of the site. */
export function readOwnNames(table: NameTable, language: Language) {
  const pages = Object.entries(table).map(([address, line]) => {
    const [title = '', ...keys] = line.split('|');
    return { address, title, keys: [language.nameKey(title), ...keys] };
  });
  return {
    /** Addresses of pages with this name, those with it as a title first. */
    addresses(name: string): string[] {
      const key = language.nameKey(name);
      const named = key === '' ? [] : pages.filter(({ keys }) => keys.includes(key));
      named.sort((a, b) => a.keys.indexOf(key) - b.keys.indexOf(key));
      return named.slice(0, maxNamed).map(({ address }) => address);
    },
    titles: new Map(pages.map(({ address, title }) => [address, title])),
    /** The words of all names, for correcting spelling. */
    words: pages.flatMap(({ title, keys }) => [...wordsOf(title), ...keys.flatMap((key) => key.split(' '))]),
  };
}

/**
 * Replaces each name in another language with the title of its page: "trata de personas Nepal" becomes "Trafficking in persons Nepal".
 * A single word is replaced only if it is one of the `doubtful` words, since many words exist in both languages.
 */
export function translate(text: string, doubtful: readonly string[], table: NameTable, { titles }: OwnNames, language: Language): string {
  const names = Object.entries(table).flatMap(([address, line]) => {
    // Some titles contain years, which the reader did not ask for.
    const title = (titles.get(address) ?? '').replace(/\d\S*/gu, '').trim();
    return line.split('|').map((key) => ({ key, title, parts: key.split(' ') }));
  });
  const doubtfulKeys = language.nameKeys(doubtful);
  let words = wordsOf(text);
  const found: string[] = [];
  // Longest name first, then shortest title.
  for (const { key, title, parts } of names.sort((a, b) => b.key.length - a.key.length || a.title.length - b.title.length)) {
    if (parts.length === 1 && !doubtfulKeys.includes(key)) continue;
    const left = language.nameKey(words.join(' ')).split(' ');
    if (!parts.every((part) => left.includes(part))) continue;
    found.push(title);
    words = words.filter((word) => !parts.includes(language.nameKey(word)));
  }
  return found.length === 0 ? text : [...found, ...words.filter((word) => !language.isStopWord(word))].join(' ');
}
