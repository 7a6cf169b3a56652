const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a text whose paragraphs are separated by blank lines. */
export const sentencesOf = (prose: string): string[] =>
  prose.split('\n\n').flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim()).filter(Boolean));

/** Words in lower case, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The words of a text as one string, to compare two texts by. */
export const wordingOf = (text: string): string => wordsOf(text).join(' ');

/** Whether a text ends with a full stop, a question mark or an exclamation mark, inside or before a closing mark. */
export const endsLikeASentence = (text: string): boolean => /[.?!]["”’)]?$/.test(text);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wordValue = new Map([
  ...ones.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, i * 10] as const),
  ['hundred', 100],
]);
const numberPattern = new RegExp(
  `\\d+(?:[, ]\\d{3})*(?:\\.\\d+)?|\\b(?:(${tens.slice(2).join('|')})-(${ones.slice(1, 10).join('|')})|${[...wordValue.keys()].join('|')})(?![a-z])`,
  'gi',
);

/** The numbers that a text states, in digits or in words: "11 million", "22-fold", "thirty-one", "a hundred". */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const { 0: found, 1: ten, 2: one, index } of text.matchAll(numberPattern)) {
    const value = /\d/.test(found) ? Number(found.replace(/[, ]/g, '')) : numberOf(ten ?? found) + (one ? numberOf(one) : 0);
    numbers.add(/^ million/.test(text.slice(index + found.length)) ? Math.round(value * 1e6) : value);
  }
  return numbers;
}

const numberOf = (word: string) => wordValue.get(word.toLowerCase()) ?? Number.NaN;
