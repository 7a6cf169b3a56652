import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cardSize } from './card';
import { fontFiles } from './typeface';

const folder = path.resolve('.cache/cards');

// A palette makes 20 KB of 51, which 10,000 cards would feel; flat colours and the edges of letters need no more than 32.
const encoding = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 };

/** PNG of a card; the same drawing is drawn once (about 25 ms) and then read from .cache/cards. */
export async function drawCard(svg: string): Promise<Buffer> {
  const key = createHash('sha256').update(svg).update(JSON.stringify(encoding)).digest('hex').slice(0, 32);
  const file = path.join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await encode(svg);
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: a build that is stopped half-way must not leave half a picture for the next one.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}

function encode(svg: string): Promise<Buffer> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };
  const { pixels } = new Resvg(svg, { font }).render();
  return sharp(pixels, { raw: { ...cardSize, channels: 4 } })
    .removeAlpha()
    .png(encoding)
    .toBuffer();
}
