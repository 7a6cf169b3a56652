import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './typeface';

const folder = path.resolve('.cache/cards');
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };

/** PNG of a card; drawn once and then read from .cache/cards. */
export async function drawCard(svg: string): Promise<Buffer> {
  const key = createHash('sha256').update(svg).digest('hex').slice(0, 32);
  const file = path.join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = new Resvg(svg, { font }).render().asPng();
  await mkdir(folder, { recursive: true });
  // Renamed into place: a build that is stopped must not leave half a picture for the next one.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}
