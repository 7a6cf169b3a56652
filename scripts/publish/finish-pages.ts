import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { externalLinks } from './external-links';
import { finish } from './finish-page';
import { inParallel } from './in-parallel';
import { writeAddress } from './print-address';

interface Task {
  /** Addresses of exported pages, "/en/index.html". */
  items: readonly string[];
  exported: string;
  stage: string;
}

/** Writes the finished form of exported pages; answers with the links of each to other sites, by its address. */
export async function finishPages({ items, exported, stage }: Task): Promise<[address: string, links: string[]][]> {
  const links: [string, string[]][] = [];
  await inParallel(items, async (file) => {
    const document = parse(await readFile(exported + file, 'utf8'));
    writeAddress(document);
    finish(document);
    links.push([file.replace(/index\.html$/, ''), externalLinks(document)]);
    await mkdir(path.dirname(stage + file), { recursive: true });
    await writeFile(stage + file, serialize(document));
  });
  return links;
}
