/** A word in a text. An apostrophe between Cyrillic letters is a part of it, as in Ukrainian. */
export const word = /(?:[\p{L}\p{M}\p{N}]|(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic}))+/u;

const numberOrWord = new RegExp(`\\d+(?:[-./]\\d+)+|${word.source}`, 'gu');

/**
 * The words of a text as written, with the digits 0 to 9; a number keeps its thousands together.
 */
export function splitWords(text: string): string[] {
  return (
    text
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/\bglo\W?act\b/giu, 'gloact')
      .replace(/(?<=\d)[,\u202f\u00a0](?=\d{3})/g, '')
      .replace(/(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu, '')
      .match(numberOrWord) ?? []
  );
}
