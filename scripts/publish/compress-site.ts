import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '@/lib/hosting/media-types';
import { inParallel } from './in-parallel';
import { keep, type Shelf } from './kept-results';
import { filesOf } from './site-files';

// Asynchronous, so that they run on all cores.
const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Bytes in one network packet: a smaller file would not arrive any sooner compressed. */
export const packet = 1400;

// A quality of 11 would save another 2 % in three times the time; 9 makes files 8 % larger. Measured in docs/performance.md.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Writes a brotli and a gzip copy next to each text file that arrives sooner compressed. */
export async function compressSite(folder: string, shelf: Shelf): Promise<void> {
  await inParallel((await filesOf(folder)).filter(isText), async (file) => {
    const content = await readFile(folder + file);
    if (content.length <= packet) return;
    const copies = {
      br: await keep(shelf, 'brotli', content, () => asBrotli(content, brotli)),
      gz: await keep(shelf, 'gzip', content, () => asGzip(content, { level: 9 })),
    };
    for (const [ending, copy] of Object.entries(copies)) {
      if (copy.length < content.length) await writeFile(`${folder}${file}.${ending}`, copy);
    }
  });
}
