import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { makeFacetTable, placeMark } from '@/lib/search/facet-table';
import type { IndexedRecord } from './search-records';

/** What a browser loads of Pagefind; its ready-made interfaces, its worker and its stemmer for no language stay out. */
const shipped = /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(fragment|index)\/.+)$/;

/** Writes the search index over the records into a folder; nothing where there are none. */
export async function writeSearchIndex(records: readonly IndexedRecord[], folder: string): Promise<void> {
  if (records.length === 0) return;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  try {
    const sorted = [...records].sort(newestFirst);
    const added = await Promise.all(sorted.map((record) => index.addCustomRecord(toPagefind(record))));
    const faults = added.flatMap(({ errors: reasons }, i) => reasons.map((reason) => `${sorted[i]?.url}: ${reason}`));
    if (faults.length > 0) throw new Error(`not indexed: ${faults.join('; ')}`);
    const { files } = await index.getFiles();
    await mkdir(path.join(folder, 'fragment'), { recursive: true });
    await mkdir(path.join(folder, 'index'), { recursive: true });
    const places = new Map<string, number>();
    for (const language of new Set(sorted.map((record) => record.language))) {
      const items = sorted.filter((record) => record.language === language);
      items.forEach(({ url }, place) => {
        places.set(url, place);
      });
      await writeFile(path.join(folder, `facets.${language}.json`), JSON.stringify(makeFacetTable(items.map(valuesOf))));
    }
    for (const { path: name, content } of renamePages(
      files.filter((file) => shipped.test(file.path)),
      places,
    ))
      await writeFile(path.join(folder, name), name === 'pagefind.js' ? await minify(content) : content);
  } finally {
    await close();
  }
}

function toPagefind({ url, language, title, content, date, relation, also }: IndexedRecord) {
  return {
    url,
    language,
    content: content || title,
    meta: {
      title,
      ...(date && { date }),
      ...(relation && relation !== 'project' && { relation }),
      ...(also && also.length > 0 && { also: also.join(', ') }),
    },
  };
}

interface File {
  path: string;
  content: Uint8Array;
}

// In the same order in each build, so that two builds of the same pages have the same index.
function newestFirst(a: IndexedRecord, b: IndexedRecord): number {
  const [dateOfA, dateOfB] = [a.date ?? '', b.date ?? ''];
  return dateOfA < dateOfB ? 1 : dateOfA > dateOfB ? -1 : a.url < b.url ? -1 : 1;
}

/**
 * Names each page by its place among those of its language, newest first, in place of a hash: hashes are half of what
 * a browser loads before the first hit on a large site, and the table of facets would have to repeat them.
 */
function renamePages(files: readonly File[], places: ReadonlyMap<string, number>): File[] {
  const fragments = files.filter((file) => file.path.startsWith('fragment/')).map((file) => ({ url: urlOf(file), old: nameOf(file) }));
  // Browsers keep a fragment for ever: when any of them changes, all have new names.
  const version = createHash('sha256')
    .update(fragments.map(({ old }) => old).join())
    .digest('hex')
    .slice(0, 8);
  const names = new Map(
    fragments.map(({ url, old }) => [old, `${old.split('_')[0]}_${version}${placeMark(places.get(url) ?? Number.NaN)}`]),
  );
  const unlisted = new Set(names.keys());
  const renamed = files.map((file) => {
    if (file.path.endsWith('.pf_meta')) return { ...file, content: renameInList(file.content, names, unlisted) };
    const name = names.get(nameOf(file));
    return name ? { ...file, path: `fragment/${name}.pf_fragment` } : file;
  });
  if (unlisted.size > 0) throw new Error(`${unlisted.size} pages are not in Pagefind's list of pages: has its form changed?`);
  return renamed;
}

const nameOf = (file: File): string => path.parse(file.path).name;

/** Pagefind's list of pages is CBOR behind a mark, compressed; before a text of up to 23 letters stands a byte, 0x60 and its length. */
function renameInList(list: Uint8Array, names: ReadonlyMap<string, string>, unlisted: Set<string>): Uint8Array {
  const renamed = gunzipSync(list)
    .toString('latin1')
    .replace(/[\x60-\x77]([a-z-]+_[0-9a-f]+)/g, (whole, old) => {
      const name = names.get(old);
      unlisted.delete(old);
      return name ? String.fromCharCode(0x60 + name.length) + name : whole;
    });
  return gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 });
}

/** A fragment is JSON behind a mark of twelve letters, compressed. */
function urlOf({ content }: File): string {
  return JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString()).url;
}

function valuesOf({ kind, date, country = [], objective = [], format }: IndexedRecord) {
  return { kind: [kind], country, objective, year: date ? [date.slice(0, 4)] : [], format: format ? [format] : [] };
}

async function minify(code: Uint8Array): Promise<string> {
  return (await transform(Buffer.from(code).toString(), { format: 'esm', minify: true, target: 'es2022' })).code;
}
