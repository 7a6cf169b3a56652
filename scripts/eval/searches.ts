import MiniSearch from 'minisearch';
import { defaultLang, languageOf } from '@/lib/i18n/languages';
import { Search } from '@/lib/search/answer';
import { ranking } from '@/lib/search/engine';
import { ForeignNames, OwnNames } from '@/lib/search/name-table';
import type { Hit, Pagefind } from '@/lib/search/pagefind';
import { readQuery } from '@/lib/search/query';
import type { SearchRecord } from '@/lib/search/records';
import { makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';
import { writeSearchIndex } from '@/scripts/publish/search-index';
import { loadPagefind } from './node-pagefind';
import type { FindAddresses } from './score';

/** No question looks further down. */
const most = 10;

const addressesOf = (hits: readonly Hit[]) => Promise.all(hits.slice(0, most).map(async (hit) => (await hit.data()).url));

/** The search of this site, by the code of its page. */
export async function ourSearch(records: readonly SearchRecord[], folder: string): Promise<FindAddresses> {
  await writeSearchIndex(new Map([[defaultLang, records]]), folder);
  const pagefind = await loadPagefind<Pagefind>(folder);
  await pagefind.options({ baseUrl: '/', ranking });
  await pagefind.init();
  const vocabulary = makeVocabulary(records);
  const names = new OwnNames(vocabulary.names);
  const search = new Search(pagefind, {
    names,
    words: vocabulary.words.split(' '),
    locale: languageOf(defaultLang).locale,
    loadForeign: async () => new ForeignNames(makeForeignNames(records), names),
  });
  return async (text) => {
    const { results, further } = await search.ask(readQuery(new URLSearchParams({ q: text })));
    return addressesOf([...results, ...further].map(({ hit }) => hit));
  };
}

/** Pagefind as it comes, over the same texts without the names that this site adds. */
export async function plainPagefind(records: readonly SearchRecord[], folder: string): Promise<FindAddresses> {
  await writeSearchIndex(new Map([[defaultLang, records.map((record) => ({ ...record, names: [] }))]]), folder);
  const pagefind = await loadPagefind<Pagefind>(folder);
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return async (text) => addressesOf((await pagefind.search(text)).results);
}

/** MiniSearch with the options of its introduction, over the same texts: any word is enough, also as a beginning or misspelt. */
export function miniSearch(records: readonly SearchRecord[]): FindAddresses {
  const index = new MiniSearch<{ url: string }>({
    idField: 'url',
    fields: ['title', 'text', 'also'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(records.map((record) => ({ ...record, also: record.also.join(' ') })));
  return async (text) =>
    index
      .search(text)
      .slice(0, most)
      .map(({ id }) => String(id));
}
