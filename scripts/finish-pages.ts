import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { externalLinks } from './external-links';
import { finish } from './finish-page';
import { inParallel } from './in-parallel';
import { writeAddress } from './print-address';
import { type IndexedRecord, readRecords } from './search-records';

interface Task {
  /** Addresses of exported pages, "/en/index.html". */
  items: readonly string[];
  exported: string;
  stage: string;
}

interface Read {
  /** What the pages hold for the search. */
  records: IndexedRecord[];
  /** Their links to other sites, by address. */
  links: Map<string, string[]>;
}

/** Writes the finished form of exported pages; answers with what was read in them. */
export async function finishPages({ items, exported, stage }: Task): Promise<Read> {
  const records: IndexedRecord[] = [];
  const links = new Map<string, string[]>();
  await inParallel(items, async (file) => {
    const document = parse(await readFile(exported + file, 'utf8'));
    // The bare address shows the English home page again: found once is enough.
    if (file !== '/index.html') records.push(...readRecords(document, file.replace(/index\.html$/, '')));
    writeAddress(document);
    finish(document);
    links.set(file.replace(/index\.html$/, ''), externalLinks(document));
    await mkdir(path.dirname(stage + file), { recursive: true });
    await writeFile(stage + file, serialize(document));
  });
  return { records, links };
}
