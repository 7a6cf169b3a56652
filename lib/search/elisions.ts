import { elisionOf } from './language';
import type { LanguageRules } from './languages/rules';

/** A word joiner, in which texts do not end a word, and a space. */
const joiner = '\u2060';

/** A text in which the index sees "l’exploitation" as two words: it would find "lexploitation" alone. */
export function partElisions(text: string, rules: LanguageRules): string {
  const elision = elisionOf(rules);
  return elision ? text.replace(new RegExp(elision, 'giu'), `$&${joiner} `) : text;
}

/** Words that the index parted, joined again: those of a text, or that text itself. */
export const joinElisions = (text: string): string => text.replaceAll(`${joiner} `, '').replaceAll(joiner, '');

/** Whether a word of the index is written together with the next one. */
export const isElided = (word: string): boolean => word.endsWith(joiner);
