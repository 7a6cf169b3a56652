import { placeMark } from './places';

/**
 * Pagefind's list of pages (`.pf_meta`, CBOR behind a mark) without what can be told from a page's place: a fourth of its weight.
 * `before` and `after` are bytes as letters; `words` has a letter for each page, whose code is how many words the page has.
 */
export interface PageList {
  before: string;
  /** What the name of every page's file begins with; the mark of its place follows. */
  name: string;
  words: string;
  after: string;
}

// CBOR: a page is an array of three, its name (of up to 23 letters, behind a byte that says how many), its number of words, and an empty text.
const begin = (page: string) => `\x83${String.fromCharCode(0x60 + page.length)}${page}`;
const end = '\x60';

/**
 * The list that Pagefind wrote, for new names of its pages; `pages` are the old ones in the order of their places.
 * Throws where the list has another form or order.
 */
export function shortenPageList(list: Uint8Array, pages: readonly string[], name: string): PageList {
  const text = Array.from(list, (byte) => String.fromCharCode(byte)).join('');
  const start = text.indexOf(begin(pages[0] ?? ''));
  if (!text.slice(0, Math.max(start, 0)).endsWith(writeNumber(pages.length, 0x80)))
    throw new Error(
      `Pagefind's list does not begin with ${pages[0]} as the first of ${pages.length} pages: has its form or order changed?`,
    );
  let at = start;
  const words = pages.map((page, place) => {
    const number = at + begin(page).length;
    const length = lengthOfNumber(text.charCodeAt(number));
    const isThere = text.startsWith(begin(page), at) && text.startsWith(end, number + length);
    if (!isThere) throw new Error(`Pagefind's list of pages has no ${page} in place ${place}: has its form or order changed?`);
    at = number + length + end.length;
    return String.fromCharCode(readNumber(text.slice(number, number + length)));
  });
  return { before: text.slice(0, start), name, words: words.join(''), after: text.slice(at) };
}

/** Pagefind's list of pages, as it reads it, each page named by the mark of its place alone. */
export function lengthenPageList({ before, words, after }: PageList): Uint8Array<ArrayBuffer> {
  const pages = Array.from({ length: words.length }, (_, place) => begin(placeMark(place)) + writeNumber(words.charCodeAt(place)) + end);
  const text = before + pages.join('') + after;
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

// A number below 24 is a byte of its own; larger ones follow 0x18 in one byte, or 0x19 in two.
const lengthOfNumber = (first: number): number => (first < 24 ? 1 : first === 0x18 ? 2 : 3);
const readNumber = (bytes: string): number =>
  bytes.length === 1 ? bytes.charCodeAt(0) : [...bytes.slice(1)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

/** `kind` is 0 for a number, 0x80 for the length of an array. */
function writeNumber(number: number, kind = 0): string {
  if (number < 24) return String.fromCharCode(kind + number);
  return number < 256 ? String.fromCharCode(kind + 0x18, number) : String.fromCharCode(kind + 0x19, number >> 8, number & 255);
}
