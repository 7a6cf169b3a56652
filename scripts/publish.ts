import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { checkSite } from './check-site';
import { finish } from './finish-page';
import { writeSearchIndex } from './search-index';
import { type IndexedRecord, readRecords } from './search-records';

/** What the export holds beside pages and files: the framework's own payloads. */
const framework = /\.txt$|^_next\/(?!static\/media\/|static\/.*\.css$)|^_not-found\/|^404\/|^_global-error/;

/**
 * Turns Next's export into the finished site and puts it in the place of the old one.
 * The old site stays as it is until the new one has been made and checked; throws with every fault found.
 */
export async function publish(exported: string, out: string): Promise<{ pages: number; files: number }> {
  const stage = `${out}.next`;
  await rm(stage, { recursive: true, force: true });
  const files = (await readdir(exported, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const records: IndexedRecord[] = [];
  let pages = 0;
  let others = 0;
  for (const entry of files) {
    const from = path.join(entry.parentPath, entry.name);
    const relative = path.relative(exported, from).split(path.sep).join('/');
    if (framework.test(relative) && !keptText.has(relative)) continue;
    const to = path.join(stage, relative.replace(/^_next\/static\//, 'assets/'));
    await mkdir(path.dirname(to), { recursive: true });
    if (relative.endsWith('.html')) {
      const document = parse(await readFile(from, 'utf8'));
      // The bare address shows the English home page again: found once is enough.
      if (relative !== 'index.html') records.push(...readRecords(document, `/${relative.replace(/index\.html$/, '')}`));
      finish(document);
      await writeFile(to, serialize(document));
      pages++;
    } else {
      await cp(from, to);
      others++;
    }
  }
  await writeSearchIndex(records, path.join(stage, 'pagefind'));
  const faults = await checkSite(stage);
  if (faults.length > 0) throw new Error(`the new site has ${faults.length} faults, the old one stays:\n${faults.join('\n')}`);
  await swap(stage, out);
  return { pages, files: others };
}

/** Plain-text files of the site's own, among the payloads that also end in .txt. */
const keptText = new Set(['robots.txt', '.well-known/security.txt']);

async function swap(stage: string, out: string): Promise<void> {
  const previous = `${out}.previous`;
  await rm(previous, { recursive: true, force: true });
  await rename(out, previous).catch(ignoreMissing);
  await rename(stage, out);
  await rm(previous, { recursive: true, force: true });
}

/** Brings the last good site back where a publish was stopped between its two renames. */
export async function recover(out: string): Promise<void> {
  const exists = await readdir(out).then(
    () => true,
    () => false,
  );
  if (!exists) await rename(`${out}.previous`, out).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
