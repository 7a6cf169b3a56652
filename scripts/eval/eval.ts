import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import { Search } from '@/lib/search/answer';
import { ranking } from '@/lib/search/engine';
import type { Hit, Pagefind } from '@/lib/search/pagefind';
import { readQuery } from '@/lib/search/query';
import type { SearchRecord } from '@/lib/search/records';
import { makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';
import { writeSearchIndex } from '@/scripts/publish/search-index';
import { readQuestions } from './questions';
import { maxRank, rank, score } from './score';

/** Asks this site's search the working set of questions, or the held-out one. */
export async function answerQuestions(lang: Lang, records: readonly SearchRecord[], folder: string, heldOut = false) {
  const questions = readQuestions(lang, new Set(records.map(({ url }) => url)));
  const search = await startSearch(records, folder, lang);
  const find = async (text: string) => {
    const { results, further } = await search.ask(readQuery(new URLSearchParams({ q: text })));
    return addressesOf([...results, ...further].map(({ hit }) => hit));
  };
  const asked = questions.filter((question) => question.heldOut === heldOut);
  const ranked = await rank(find, asked);
  return { ranked, score: score(ranked) };
}

/** Starts the site's search in Node, over an index that it writes into the folder. */
export async function startSearch(records: readonly SearchRecord[], folder: string, lang: Lang = defaultLang): Promise<Search> {
  const pagefind = await indexInNode(lang, records, folder, { ranking });
  return new Search(pagefind, makeVocabulary(records, lang), languageOf(lang).locale, async () => makeForeignNames(records, lang));
}

/** Writes an index into a folder and starts the script that browsers load, answering its requests from the folder. */
export async function indexInNode(lang: Lang, records: readonly SearchRecord[], folder: string, options: object = {}): Promise<Pagefind> {
  await writeSearchIndex(new Map([[lang, records]]), folder);
  const web = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    String(input).startsWith('file:') ? new Response(await readFile(new URL(String(input)))) : web(input, init);
  const pagefind: Pagefind = await import(pathToFileURL(path.join(folder, 'pagefind.js')).href);
  await pagefind.options({ baseUrl: '/', ...options });
  await pagefind.init();
  return pagefind;
}

export const addressesOf = (hits: readonly Hit[]): Promise<string[]> =>
  Promise.all(
    hits.slice(0, maxRank).map(async (hit) => {
      const { url, meta } = await hit.data();
      return meta.page ?? url;
    }),
  );
