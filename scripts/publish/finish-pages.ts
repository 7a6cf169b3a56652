import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { externalLinks } from './external-links';
import { finish } from './finish-page';
import { inParallel } from './in-parallel';
import { keep, type Shelf } from './kept-results';
import { showAddressInFooter } from './show-address-in-footer';

interface Task {
  /** Addresses of exported pages, "/en/index.html". */
  items: readonly string[];
  exported: string;
  stage: string;
  shelf: Shelf;
}

/** Writes the finished form of exported pages; answers with the links of each to other sites, by its address. */
export async function finishPages({ items, exported, stage, shelf }: Task): Promise<[address: string, links: string[]][]> {
  const found: [string, string[]][] = [];
  await inParallel(items, async (file) => {
    const finished = await keep(shelf, 'finish', await readFile(exported + file), (source) => JSON.stringify(finishDocument(source)));
    const { html, links } = JSON.parse(finished.toString()) as ReturnType<typeof finishDocument>;
    found.push([file.replace(/index\.html$/, ''), links]);
    await mkdir(path.dirname(stage + file), { recursive: true });
    await writeFile(stage + file, html);
  });
  return found;
}

function finishDocument(source: Buffer): { html: string; links: string[] } {
  const document = parse(source.toString());
  showAddressInFooter(document);
  finish(document);
  return { html: serialize(document), links: externalLinks(document) };
}
