import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { formatDate, formatShortDate } from '@/lib/i18n/format';
import { type Lang, langOf } from '@/lib/i18n/languages';
import { splitElisions } from '@/lib/search/elisions';
import { rulesOf } from '@/lib/search/languages/languages';
import type { ResultMeta } from '@/lib/search/pagefind';
import type { SearchRecord } from '@/lib/search/records';
import { isNamed } from '@/lib/search/vocabulary';

/** The files of Pagefind that a browser loads: not its interfaces, its worker and its stemmer for an unknown language. */
const used = /^(pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.(?!unknown)\w+\.pagefind|(index|filter|fragment)\/.+)$/;

/** Writes Pagefind's index of the records of each language into a folder. Throws with every record that it refuses. */
export async function writeSearchIndex(records: ReadonlyMap<Lang, readonly SearchRecord[]>, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  try {
    const faults: string[] = [];
    for (const [lang, found] of records) {
      for (const record of found) {
        const added = await index.addCustomRecord(toPagefind(lang, record));
        faults.push(...added.errors.map((reason) => `${record.url}: ${reason}`));
      }
    }
    if (faults.length > 0) throw new Error(`not indexed: ${faults.join('; ')}`);
    for (const { path: name, content } of (await index.getFiles()).files.filter((file) => used.test(file.path))) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  } finally {
    await close();
  }
}

function toPagefind(lang: Lang, record: SearchRecord) {
  const { url, text, names, keywords, facets, date, relation } = record;
  const part = (words: string) => splitElisions(words, rulesOf(lang));
  const title = part(record.title);
  const meta: ResultMeta = {
    title,
    kind: facets.kind.join(),
    ...(facets.format.length > 0 && { format: facets.format.join() }),
    ...(facets.country.length > 0 && { country: facets.country.join() }),
    ...(date && { date, shortDate: formatShortDate(lang, date), longDate: formatDate(lang, date) }),
    ...(relation && relation !== 'project' && { relation }),
    ...(names.length > 0 && { names: part(names.join(', ')) }),
    ...(keywords.length > 0 && { keywords: part(keywords.join(', ')) }),
    ...(langOf(url) !== lang && { page: url }),
  };
  return {
    // Pagefind keeps one record for each address, so the record of each language gets an address of its own.
    url: url.replace(langOf(url), lang),
    language: lang,
    content: part(text) || title,
    meta: { ...meta },
    filters: {
      ...Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, [...values]])),
      // A page that a reader asks for by name is fetched by its address.
      ...(isNamed(record) && { page: [url] }),
    },
    // Pagefind would leave out what has no date; this puts it last.
    sort: { date: date ?? '0' },
  };
}
