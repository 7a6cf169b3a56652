import type { Finding } from './problem';

/**
 * Characters that nobody sees and that can hide, reverse or split words, and halves of characters.
 * No language of this site needs them: Arabic gets its marks when it is set.
 */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** Letters that look alike in two scripts, within one word. */
const mixed =
  /(?:\p{Script=Latin}[\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{M}]*\p{Script=Latin})/u;

const wordAround = (text: string, index: number): string =>
  `${/\p{L}*$/u.exec(text.slice(0, index))?.[0]}${/^\p{L}*/u.exec(text.slice(index))?.[0]}`;

/** An invisible character in a text, if there is one. */
export function unseenIn(text: string): Finding | undefined {
  const code = unseen.exec(text)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code === undefined
    ? undefined
    : {
        reason: `has an invisible character, U+${code}`,
        fix: 'delete it, or type the words again',
      };
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
