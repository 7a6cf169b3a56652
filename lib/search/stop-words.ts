import { wordsOf } from './words';

/** Words that nearly every text holds: they find nothing, and the index would take them for the beginning of others ("of": "officers"). */
const stopWords = new Set(
  'a about after all also an and are as at be been but by did do does for from had has have how in into is it its of on or that the their these they this to was were what when where which who why will with'.split(
    ' ',
  ),
);

/** A search without the words that find nothing, as long as others are left; a search in quotation marks stays as it is. */
export function withoutStopWords(text: string): string {
  if (/^".*"$/.test(text)) return text;
  const kept = text.split(' ').filter((word) => !stopWords.has(wordsOf(word).join('')));
  return kept.length > 0 ? kept.join(' ') : text;
}
