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
      .match(/\d+(?:[-./]\d+)+|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
