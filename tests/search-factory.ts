import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import type { Answer, Search } from '@/lib/search/answer';
import { noFilters, readQuery } from '@/lib/search/query';
import type { Ranked } from '@/lib/search/rank';
import type { SearchRecord } from '@/lib/search/records';
import { startSearch } from '@/scripts/eval/eval';

/** A search record with no names or filters except those in `change`. */
export const makeRecord = (url: string, kind: string, title: string, text = '', change: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  title,
  text,
  names: [],
  foreignNames: [],
  originalNames: [],
  keywords: [],
  properNames: [],
  ...change,
  facets: { ...noFilters, kind: [kind], ...change.facets },
});

/** Indexes records before the tests of a file; the result answers the query string of a search. */
export function searchOver(records: readonly SearchRecord[], lang: Lang = defaultLang): (query: string) => Promise<Answer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-test-'));
  let search: Search;
  beforeAll(async () => {
    search = await startSearch(records, folder, lang);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return (query) => search.ask(readQuery(new URLSearchParams(query)));
}

export const urlsOf = (ranked: readonly Ranked[]): Promise<string[]> => Promise.all(ranked.map(async ({ hit }) => (await hit.data()).url));
