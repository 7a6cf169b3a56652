import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkitten';

/** One file for all scripts: if letters of a text come from several, the renderer draws boxes next to a ligature. */
export const fontFile = path.resolve('app/_fonts/cards-600.ttf');
export const fontFamily = 'Card Serif';

let opened: Font | undefined;
/** Opened on demand: most importers of this module never measure. */
function font(): Font {
  opened ??= create(readFileSync(fontFile)) as Font;
  return opened;
}

const widths = new Map<string, number>();

/** Width of a text at size 1; infinite if the font lacks a letter. Ignores kerning, which only makes a text slightly narrower. */
export function measure(text: string): number {
  let width = 0;
  // By words, since letters join only within them.
  for (const word of text.split(/(?= )/)) {
    const known = widths.get(word) ?? widthOf(word);
    widths.set(word, known);
    width += known;
  }
  return width;
}

function widthOf(word: string): number {
  const codes = [...joined(word)].map((letter) => letter.codePointAt(0) ?? 0);
  if (!codes.every((code) => font().hasGlyphForCodePoint(code))) return Number.POSITIVE_INFINITY;
  return (
    codes.reduce((width, code) => width + font().glyphForCodePoint(code).advanceWidth, 0) /
    font().unitsPerEm
  );
}

/** The forms of each Arabic letter, which Unicode has in this order: alone, joined to the letter before, to the one after, to both. */
const forms = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfefc; code++) {
  const form = String.fromCodePoint(code);
  const letter = form.normalize('NFKC');
  forms.set(letter, [...(forms.get(letter) ?? []), form]);
}

/** A word in the forms that its Arabic letters take next to each other, without marks of direction. */
function joined(word: string): string {
  const marks = word.replace(/\P{Mn}/gu, '');
  const letters = word.replace(/[\p{Mn}\p{Cf}]/gu, '').match(/ل[آأإا]|./gsu) ?? [];
  const formsOf = (i: number) => forms.get(letters[i] ?? '') ?? [];
  const joins = (i: number) => formsOf(i).length === 4 && formsOf(i + 1).length > 1;
  return (
    letters
      .map((letter, i) => formsOf(i)[(joins(i) ? 2 : 0) + (joins(i - 1) ? 1 : 0)] ?? letter)
      .join('') + marks
  );
}
