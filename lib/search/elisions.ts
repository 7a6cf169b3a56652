import { elisionOf } from './language';
import type { LanguageRules } from './languages/rules';

/** A word joiner: invisible, and never at the end of a word in the texts of the site. */
const joiner = '\u2060';

/** Splits "l’exploitation" in two for the index, which would otherwise know only "lexploitation". */
export function splitElisions(text: string, rules: LanguageRules): string {
  const elision = elisionOf(rules);
  return elision ? text.replace(new RegExp(elision, 'giu'), `$&${joiner} `) : text;
}

/** Undoes splitElisions, for readers. */
export const joinElisions = (text: string): string => text.replaceAll(`${joiner} `, '').replaceAll(joiner, '');

/** Whether a word in the index is joined to the next one. */
export const isElided = (word: string): boolean => word.endsWith(joiner);
