import type { Finding } from './problem';

/**
 * Characters that nobody sees and that can hide, reverse or split words; halves of characters, codes
 * that stand for none, and the sign that a program leaves for one that it could not read. No
 * language of this site needs them: Arabic gets its marks when it is set.
 */
const unseen = /(?![\t\n])[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFFD]/u;

/** Letters that look alike in two scripts, within one word. */
const mixed =
  /(?:\p{Script=Latin}[\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{M}]*\p{Script=Latin})/u;

const wordAround = (text: string, index: number): string =>
  `${/\p{L}*$/u.exec(text.slice(0, index))?.[0]}${/^\p{L}*/u.exec(text.slice(index))?.[0]}`;

/** A character in a text that readers cannot see or that is none, if there is one. */
export function unseenIn(text: string): Finding | undefined {
  const [found] = unseen.exec(text) ?? [];
  if (found === undefined) return undefined;
  const what =
    found === '\uFFFD'
      ? 'the sign of a character that was lost'
      : /\p{Cn}/u.test(found)
        ? 'a code that stands for no character'
        : 'an invisible character';
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { reason: `has ${what}, U+${code}`, fix: 'delete it, or type the words again' };
}

/**
 * What a text has in it that a reader cannot see: an invisible character, or a letter of another
 * script.
 */
export function hiddenIn(text: string): Finding | undefined {
  const unseenCharacter = unseenIn(text);
  if (unseenCharacter) return unseenCharacter;
  const found = mixed.exec(text);
  if (!found) return undefined;
  return {
    reason: `has letters of two scripts in one word, "${wordAround(text, found.index)}"`,
    fix: 'type the word again, with the keyboard of its language',
  };
}

/** Whether a text has a letter or a digit that is drawn: some letters are only places for one. */
export const hasWords = (text: string): boolean =>
  /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
