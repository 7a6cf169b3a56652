import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { formatShortDate } from '@/lib/i18n/format';
import { type FacetTable, makeFacetTable } from '@/lib/search/facet-table';
import { shortenPageList } from '@/lib/search/page-list';
import { placeMark } from '@/lib/search/places';
import type { Facts } from '@/lib/search/record';
import { inParallel } from './in-parallel';
import type { IndexedRecord } from './search-records';

/** Writes the search index over the records into a folder, and returns the facets by language; nothing where there are no records. */
export async function writeSearchIndex(records: readonly IndexedRecord[], folder: string): Promise<Map<string, FacetTable>> {
  const tables = new Map<string, FacetTable>();
  if (records.length === 0) return tables;
  // Left alone, Pagefind's allocator keeps what was freed: with 10,000 pages a third more than it needs at most (jemalloc's manual, dirty_decay_ms).
  process.env['_RJEM_MALLOC_CONF'] ??= 'dirty_decay_ms:100,muzzy_decay_ms:0';
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  try {
    const sorted = [...records].sort(newestFirst);
    const faults: string[] = [];
    // Few at a time: what waits for Pagefind would stand in memory twice.
    await inParallel(sorted, async (record) => {
      const added = await index.addCustomRecord(toPagefind(record));
      faults.push(...added.errors.map((reason) => `${record.url}: ${reason}`));
    });
    if (faults.length > 0) throw new Error(`not indexed: ${faults.join('; ')}`);
    const { files } = await index.getFiles();
    const write = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);
    await mkdir(path.join(folder, 'fragment'), { recursive: true });
    await mkdir(path.join(folder, 'index'), { recursive: true });
    for (const language of new Set(sorted.map((record) => record.language))) {
      const items = sorted.filter((record) => record.language === language);
      const table = makeFacetTable(items.map(valuesOf));
      tables.set(language, table);
      await write(`facets.${language}.json`, JSON.stringify(table));
      for (const [name, content] of namePages(files, language, items)) await write(name, content);
    }
    for (const { path: name, content } of files) if (asWritten.test(name)) await write(name, content);
    await write('pagefind.js', await withOwnRequests(files.find((file) => file.path === 'pagefind.js')?.content));
  } finally {
    await close();
  }
  return tables;
}

/** What a browser loads just as Pagefind wrote it; its ready-made interfaces, its worker and its stemmer for no language stay out. */
const asWritten = /^(pagefind-entry\.json|wasm\.(?!unknown)[^/]+\.pagefind|index\/.+)$/;

function toPagefind({ url, language, title, content, date, also }: IndexedRecord) {
  return {
    url,
    language,
    content: content || title,
    meta: {
      title,
      ...(date && { date }),
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
 * The list of a language's pages and what is shown of each as a result, each page named by its place, newest first, in place of a hash:
 * hashes are most of what a browser would load before the first hit on a large site, and the table of facets would have to repeat them.
 */
function* namePages(
  files: readonly File[],
  language: string,
  items: readonly IndexedRecord[],
): Generator<[name: string, content: string | Buffer]> {
  const fragments = new Map<string, { old: string; shown: object }>();
  for (const file of files.filter(({ path: name }) => name.startsWith(`fragment/${language}_`))) {
    const shown = JSON.parse(contentOf(file).toString());
    fragments.set(shown.url, { old: path.parse(file.path).name, shown });
  }
  const pages = items.map((item) => {
    const { old, shown } = fragments.get(item.url) ?? { old: item.url };
    return { old, shown: JSON.stringify({ ...shown, facts: factsOf(item) }) };
  });
  // Browsers keep what is shown of a page for ever: when any of it changes, all have new names.
  const version = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 8);
  const name = `${language}_${version}`;
  const list = files.find((file) => file.path.startsWith(`pagefind.${language}_`) && file.path.endsWith('.pf_meta'));
  if (!list) throw new Error(`Pagefind wrote no list of the pages in "${language}"`);
  const old = pages.map((page) => page.old);
  yield [list.path.replace(/pf_meta$/, 'json'), JSON.stringify(shortenPageList(gunzipSync(list.content), old, name))];
  for (const [place, { shown }] of pages.entries())
    yield [`fragment/${name}${placeMark(place)}.pf_fragment`, gzipSync(mark + shown, { level: 9 })];
}

/** Stands before the content of Pagefind's files. */
const mark = 'pagefind_dcd';
const contentOf = (file: File): Buffer => gunzipSync(file.content).subarray(mark.length);

/** What a result shows of an item beside its title and text. */
function factsOf({ kind, format, country, date, relation, language }: IndexedRecord): Facts {
  return {
    kind,
    ...(format && { format }),
    ...(country && country.length > 0 && { country }),
    ...(date && { date, day: formatShortDate(language, date) }),
    ...(relation && relation !== 'project' && { relation }),
  };
}

function valuesOf({ kind, date, country = [], objective = [], format }: IndexedRecord) {
  return { kind: [kind], country, objective, year: date ? [date.slice(0, 4)] : [], format: format ? [format] : [] };
}

/** Pagefind's code, which fetches its files by ours (islands/search/index-files.ts). */
async function withOwnRequests(code: Uint8Array | undefined): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { fetchFile } from '@/islands/search/index-files';\n${Buffer.from(code ?? '')}`, resolveDir: '.' },
    define: { fetch: 'fetchFile' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
