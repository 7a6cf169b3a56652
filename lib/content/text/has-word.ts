/** Whether a text has a word, and not only as part of another. */
export const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u').test(text);
