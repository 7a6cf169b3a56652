import { elisionOf } from './language';
import type { LanguageRules } from './languages/rules';

/** A word joiner: invisible, and no text of the site ends a word with it. */
const joiner = '\u2060';

/** A text in which the index sees "l’exploitation" as two words: it would find "lexploitation" alone. */
export function partElisions(text: string, rules: LanguageRules): string {
  const elision = elisionOf(rules);
  return elision ? text.replace(new RegExp(elision, 'giu'), `$&${joiner} `) : text;
}

/** A text as a reader sees it: what was parted for the index is joined again. */
export const joinElisions = (text: string): string => text.replaceAll(`${joiner} `, '').replaceAll(joiner, '');

/** Whether a word of the index is written together with the next one. */
export const isElided = (word: string): boolean => word.endsWith(joiner);
