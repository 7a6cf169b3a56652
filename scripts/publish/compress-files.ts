import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inParallel } from './in-parallel';
import { keep, type Shelf } from './kept-results';

interface Task {
  /** Addresses of files, "/en/index.html". */
  items: readonly string[];
  folder: string;
  /** Of brotli, 0 to 11. */
  quality: number;
  shelf: Shelf;
}

/** Lays a copy compressed by brotli and one by gzip beside each file that becomes smaller by it. */
export async function compressFiles({ items, folder, quality, shelf }: Task): Promise<void> {
  await inParallel(items, async (file) => {
    const content = await readFile(folder + file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const copies = {
      br: await keep(shelf, `brotli ${quality}`, content, () => brotliCompressSync(content, { params })),
      gz: await keep(shelf, 'gzip', content, () => gzipSync(content, { level: 9 })),
    };
    for (const [end, copy] of Object.entries(copies)) {
      if (copy.length < content.length) await writeFile(`${folder}${file}.${end}`, copy);
    }
  });
}
