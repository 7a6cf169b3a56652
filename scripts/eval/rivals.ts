import MiniSearch from 'minisearch';
import type { Lang } from '@/lib/i18n/languages';
import type { SearchRecord } from '@/lib/search/records';
import { addressesOf, indexInNode } from './eval';
import type { FindAddresses } from './score';

/** Pagefind without changes, over the same texts but without the names that this site adds. */
export async function plainPagefind(lang: Lang, records: readonly SearchRecord[], folder: string): Promise<FindAddresses> {
  const plain = records.map((record) => ({ ...record, names: [] }));
  const pagefind = await indexInNode(lang, plain, folder);
  return async (text) => addressesOf((await pagefind.search(text)).results);
}

/** MiniSearch with the options from its introduction, over the same texts: any word is enough, and may be a prefix or misspelt. */
export function miniSearch(records: readonly SearchRecord[]): FindAddresses {
  const index = new MiniSearch<{ url: string }>({
    idField: 'url',
    fields: ['title', 'text', 'keywords'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(records.map((record) => ({ ...record, keywords: record.keywords.join(' ') })));
  return async (text) => index.search(text).map(({ id }) => String(id));
}
