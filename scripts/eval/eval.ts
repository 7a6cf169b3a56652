import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import { Search } from '@/lib/search/answer';
import { ranking } from '@/lib/search/engine';
import { Language } from '@/lib/search/language';
import { ForeignNames, OwnNames } from '@/lib/search/name-table';
import type { Hit, Pagefind } from '@/lib/search/pagefind';
import { readQuery } from '@/lib/search/query';
import type { SearchRecord } from '@/lib/search/records';
import { makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';
import { writeSearchIndex } from '@/scripts/publish/search-index';
import { readQuestions } from './questions';
import { deepest, type FindAddresses, type Ranked, rank, type Score, score } from './score';

/** Puts the questions of one set to the search of this site over its records. */
export async function answerQuestions(lang: Lang, records: readonly SearchRecord[], folder: string, heldOut = false): Promise<Answers> {
  const questions = readQuestions(lang, new Set(records.map(({ url }) => url)));
  const asked = questions.filter((question) => question.heldOut === heldOut);
  const ranked = await rank(await ourSearch(lang, records, folder), asked);
  return { ranked, score: score(ranked) };
}

interface Answers {
  ranked: readonly Ranked[];
  score: Score;
}

async function ourSearch(lang: Lang, records: readonly SearchRecord[], folder: string): Promise<FindAddresses> {
  const search = await startSearch(records, folder, lang);
  return async (text) => {
    const { results, further } = await search.ask(readQuery(new URLSearchParams({ q: text })));
    return addressesOf([...results, ...further].map(({ hit }) => hit));
  };
}

/** The search of the page, in Node: its own code over an index that is written into the folder. */
export async function startSearch(records: readonly SearchRecord[], folder: string, lang: Lang = defaultLang): Promise<Search> {
  const pagefind = await indexInNode(lang, records, folder, { ranking });
  const { language: rules, names, words } = makeVocabulary(records, lang);
  const language = new Language(rules, languageOf(lang).locale);
  const own = new OwnNames(names, language);
  const loadForeign = async () => new ForeignNames(makeForeignNames(records, lang), own, language);
  return new Search(pagefind, { language, names: own, words: words.split(' '), loadForeign });
}

/** Writes an index into a folder and starts it by the script that browsers load, whose requests are answered from the folder. */
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

/** The addresses of the first items. */
export const addressesOf = (hits: readonly Hit[]): Promise<string[]> =>
  Promise.all(
    hits.slice(0, deepest).map(async (hit) => {
      const { url, meta } = await hit.data();
      return meta.page ?? url;
    }),
  );
