import { plain, wordsOf } from './words';

/** A piece of text, and whether it matches what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Pagefind's excerpt, text with <mark> around what matched, as pieces; anything else that looks like markup is text. */
export function readExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: (inner ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: inner !== undefined };
    });
}

/** A title as pieces, the words marked that begin as a searched word does. */
export function markTitle(title: string, searched: string): Piece[] {
  const stems = wordsOf(searched).map((word) => word.replace(/(?<=\p{L}{4})(ing|ed|es|s)$/u, ''));
  return title
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, marked: stems.some((stem) => stem.length > 1 && plain(text).startsWith(stem)) }));
}

/**
 * Whether words found for a searched one are meant by it: they share at least half of it from its beginning.
 * Where no word begins with it, Pagefind takes one that it begins with, as "for" for "forensic".
 */
export function isMeant(searched: string, found: string): boolean {
  return wordsOf(found).some((word) => {
    const shared = [...searched].findIndex((letter, i) => letter !== word[i]);
    return shared === -1 || shared * 2 >= searched.length;
  });
}
