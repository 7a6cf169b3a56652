import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { type FacetTable, makeFacetTable } from '@/lib/search/facet-table';
import type { IndexedRecord } from './search-records';

/** What a browser loads of Pagefind; its ready-made interfaces, its worker and its stemmer for no language stay out. */
const shipped = /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(fragment|index)\/.+)$/;

/** Writes the search index over the records into a folder; nothing where there are none. */
export async function writeSearchIndex(records: readonly IndexedRecord[], folder: string): Promise<void> {
  if (records.length === 0) return;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  try {
    // Always in the same order, so that two builds of the same pages have the same index.
    const sorted = [...records].sort((a, b) => (a.url < b.url ? -1 : 1));
    const added = await Promise.all(sorted.map((record) => index.addCustomRecord(toPagefind(record))));
    const faults = added.flatMap(({ errors: reasons }, i) => reasons.map((reason) => `${sorted[i]?.url}: ${reason}`));
    if (faults.length > 0) throw new Error(`not indexed: ${faults.join('; ')}`);
    const { files } = await index.getFiles();
    await mkdir(folder, { recursive: true });
    for (const [language, table] of facetTables(records, files))
      await writeFile(path.join(folder, `facets.${language}.json`), JSON.stringify(table));
    for (const { path: name, content } of files.filter((file) => shipped.test(file.path))) {
      const to = path.join(folder, name);
      await mkdir(path.dirname(to), { recursive: true });
      await writeFile(to, name === 'pagefind.js' ? await minify(content) : content);
    }
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

/** For each language the facets of its items, by the ids that Pagefind gave them. */
function facetTables(records: readonly IndexedRecord[], files: readonly File[]): Map<string, FacetTable> {
  const ids = new Map(files.filter((file) => file.path.startsWith('fragment/')).map((file) => [urlOf(file), path.parse(file.path).name]));
  const newestFirst = [...records].sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : a.url < b.url ? -1 : 1,
  );
  const languages = [...new Set(records.map(({ language }) => language))];
  return new Map(
    languages.map((language) => [
      language,
      makeFacetTable(
        newestFirst
          .filter((record) => record.language === language)
          .map((record) => ({ id: ids.get(record.url) ?? '', values: valuesOf(record) })),
      ),
    ]),
  );
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
