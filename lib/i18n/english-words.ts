/**
 * English words that take the place of a translation carry two invisible characters around them, so
 * that every page says which of its words are English. Publishing turns the characters into
 * elements with `lang` (scripts/publish/english-words.ts) and no other file has them. No text of
 * content/ can: the check refuses invisible characters.
 */
const start = '\u2063';
const end = '\u2064';

/** A text in English for want of a translation. */
export const inEnglish = (text: string): string => start + text + end;

/** Words of the page's own language inside a text in English. */
export const notInEnglish = (text: string): string => end + text + start;

/** Whether a text has words that are English for want of a translation, or the end of them. */
export const hasEnglishWords = (text: string): boolean =>
  text.includes(start) || text.includes(end);

/** The same text without the characters around its English words. */
export const plainWords = (text: string): string =>
  hasEnglishWords(text) ? text.replaceAll(start, '').replaceAll(end, '') : text;

/**
 * The parts of a text in turn, each in English or not; `isEnglish` says how it begins, as the text
 * before it ended.
 * @example splitEnglish(`Звіти: ${inEnglish('Reports')}`) // [{ text: 'Звіти: ', isEnglish: false }, { text: 'Reports', isEnglish: true }]
 */
export function splitEnglish(
  text: string,
  isEnglish = false,
): { parts: { text: string; isEnglish: boolean }[]; isEnglish: boolean } {
  const parts: { text: string; isEnglish: boolean }[] = [];
  let isNow = isEnglish;
  for (const part of text.split(/([\u2063\u2064])/)) {
    const last = parts.at(-1);
    if (part === start || part === end) isNow = part === start;
    else if (part !== '' && last?.isEnglish === isNow) last.text += part;
    else if (part !== '') parts.push({ text: part, isEnglish: isNow });
  }
  return { parts, isEnglish: isNow };
}
