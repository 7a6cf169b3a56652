import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkitten';

/** The files of the site's display font that the renderer can read: Latin first, then further Latin letters. */
export const fontFiles = ['latin', 'latin-ext'].map((subset) => path.resolve(`app/_fonts/source-serif-4-${subset}-600.ttf`));

let opened: Font[] | undefined;
/** Opened on demand: most importers of this module never measure. */
function fonts(): Font[] {
  opened ??= fontFiles.map((file) => create(readFileSync(file)) as Font);
  return opened;
}

const widths = new Map<string, number>();

/** Width of a text at size 1; infinite if the font lacks a letter. Ignores kerning, which only makes a text slightly narrower. */
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
