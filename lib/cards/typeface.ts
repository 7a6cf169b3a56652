import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkitten';

/** The site's display font as files that the renderer can read: Latin first, then the letters it lacks. */
export const fontFiles = ['latin', 'latin-ext'].map((subset) => path.resolve(`app/fonts/source-serif-4-${subset}-600.ttf`));

const fonts = fontFiles.map((file) => create(readFileSync(file)) as Font);

/** Width of a text at a size of 1, without kerning, which only ever makes it narrower by a hair. */
export function measure(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code)) ?? fonts[0];
    if (font) width += font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  }
  return width;
}
