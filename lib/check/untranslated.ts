import { factsOf } from '@/lib/content/text/body-facts';
import { quoted } from '@/lib/source/problem';
import { sentencesOf, wordsOf } from './prose';
import { type Rule, textProblem } from './rule';

/** Frequent words of English that are no words of the other languages of the site. */
const ofEnglish = new Set([
  ...['and', 'are', 'at', 'by', 'for', 'from', 'had', 'has', 'have', 'of', 'that', 'the'],
  ...['their', 'they', 'this', 'to', 'was', 'were', 'which', 'with'],
]);
/** Names and titles may be in English. */
const quotation = /["“«][^"”»]*["”»]/g;
/** Shorter sentences may be the name of a law or the title of a book. */
const fewestWords = 8;
/** Four of five English sentences have a larger share of these words, and no other sentence has. */
const largestShare = 0.2;

export const untranslated: Rule = {
  name: 'untranslated',
  says: 'No sentence of a translated text is still in English.',
  *find({ translations }) {
    for (const file of translations)
      for (const sentence of sentencesOf(factsOf(file).prose))
        if (isEnglish(wordsOf(sentence.replace(quotation, ''))))
          yield textProblem(
            file,
            `has an English sentence: ${quoted(sentence)}`,
            'translate it, or remove the whole text: the site then shows the English page',
            sentence.slice(0, 20),
          );
  },
};

const isEnglish = (words: readonly string[]): boolean =>
  words.length >= fewestWords &&
  // A sentence in another script may quote a long name in English.
  words.every((word) => !/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(word)) &&
  words.filter((word) => ofEnglish.has(word)).length / words.length > largestShare;
