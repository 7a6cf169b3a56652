import { defaultLang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a text whose paragraphs are separated by blank lines. */
export const sentencesOf = (prose: string): string[] =>
  prose
    .split('\n\n')
    .flatMap((block) =>
      [...segmenter.segment(block)].map(({ segment }) => segment.trim()).filter(Boolean),
    );

/** Words in lower case, without punctuation. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The words of a text as one string, to compare two texts by. */
export const wordingOf = (text: string): string => wordsOf(text).join(' ');

/**
 * Whether a text ends with a full stop, a question mark or an exclamation mark, inside or before a
 * closing mark.
 */
export const endsLikeASentence = (text: string): boolean => /[.?!]["”’)]?$/.test(text);

/**
 * The numbers that an English text states, in digits or in words: "11 million", "22-fold",
 * "thirty-one", "a hundred".
 */
export function numbersIn(text: string): Set<number> {
  const words = messages(defaultLang).numberWords.split('|');
  const values = new Map([...words.map((word, i) => [word, i] as const), ['hundred', 100]]);
  // In reverse, "twenty-one" is tried before "twenty".
  const inWords = [...values.keys()].reverse().join('|');
  const pattern = new RegExp(`\\d+(?:[, ]\\d{3})*(?:\\.\\d+)?|\\b(?:${inWords})(?![a-z])`, 'gi');
  const numbers = new Set<number>();
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const value = values.get(found.toLowerCase()) ?? Number(found.replace(/[, ]/g, ''));
    numbers.add(
      /^ million/.test(text.slice(index + found.length)) ? Math.round(value * 1e6) : value,
    );
  }
  return numbers;
}
