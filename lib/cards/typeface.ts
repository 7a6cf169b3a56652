import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkitten';

/** The site's display font as files that the renderer can read: Latin first, then the letters it lacks. */
export const fontFiles = ['latin', 'latin-ext'].map((subset) => path.resolve(`app/_fonts/source-serif-4-${subset}-600.ttf`));

let opened: Font[] | undefined;
/** Opened at the first question: most of what imports this module never asks. */
function fonts(): Font[] {
  opened ??= fontFiles.map((file) => create(readFileSync(file)) as Font);
  return opened;
}

const widths = new Map<string, number>();

/** Width of a text at a size of 1, without kerning, which only ever makes it narrower by a hair; without end where the font lacks one of its letters. */
export function measure(text: string): number {
  let width = 0;
  for (const character of text) {
    const known = widths.get(character) ?? widthOf(character);
    widths.set(character, known);
    width += known;
  }
  return width;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const font = fonts().find((candidate) => candidate.hasGlyphForCodePoint(code));
  return font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : Number.POSITIVE_INFINITY;
}
