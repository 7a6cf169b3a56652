import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { joinElisions } from '@/lib/search/elisions';
import type { ResultMeta } from '@/lib/search/pagefind';
import { type SearchFacet, searchFacets } from '@/lib/search/query';
import { searchRecords } from '@/lib/search/records';
import { expectNone } from '../expect-none';
import { readSite, siteAddresses, siteFiles } from './site';

const files = siteFiles;
/** The index of a language may contain an English page, so a place in the index is a language and an address. */
const records = openLanguages().flatMap((lang) => searchRecords(lang).map((record) => ({ ...record, place: `${lang} ${record.url}` })));
const fragments = files.filter((name) => name.startsWith('/pagefind/fragment/') && name.endsWith('.pf_fragment'));
const found = fragments.map((name) => {
  const { url, meta, content } = JSON.parse(gunzipSync(readSite(name)).subarray('pagefind_dcd'.length).toString());
  const lang = name.slice('/pagefind/fragment/'.length).split('_')[0];
  const page = String(meta.page ?? url);
  return { url: page, place: `${lang} ${page}`, meta: meta as ResultMeta, content: String(content) };
});

describe('the search index', () => {
  it('contains every record with its facts', () => {
    const byPlace = new Map(found.map((item) => [item.place, item]));
    const wrong = records.filter(({ place, title, facets, date }) => {
      const meta = byPlace.get(place)?.meta;
      return (
        !meta ||
        joinElisions(meta.title) !== title ||
        meta.kind !== facets.kind.join() ||
        meta.date !== date ||
        (meta.country ?? '') !== facets.country.join()
      );
    });
    expectNone(wrong.map(({ place }) => place));
    expect(found).toHaveLength(records.length);
  });

  it('contains every article, event and country page', () => {
    const urls = new Set(found.map(({ url }) => url));
    const shown = siteAddresses().filter((address) => /^\/[a-z]{2}\/((news|events)\/\d{4}[^/]*|countries\/[^/]+)\/$/.test(address));
    expect(shown).not.toEqual([]);
    expectNone(shown.filter((url) => !urls.has(url)));
  });

  it('contains only addresses of the site', () => {
    const dead = found.filter(({ url }) => {
      const [address = '', id] = url.split('#');
      return !files.includes(`${address}index.html`) || (id && !readSite(address).includes(`id="${id}"`));
    });
    expectNone(dead.map(({ url }) => url));
  });

  it.each(openLanguages())('agrees with the counts on the search page, value by value: %s', (lang) => {
    const own = searchRecords(lang);
    const page = readSite(`/${lang}/search/`).toString();
    const shown = [...page.matchAll(/<label[^>]*><input[^>]*name="(\w+)"[^>]*>.*?<\/label>/g)].map(([label, facet = '']) => ({
      facet: facet as SearchFacet,
      value: /value="([^"]*)"/.exec(label)?.[1] ?? '',
      count: Number(/<span data-count[^>]*>([^<]+)</.exec(label)?.[1]?.replace(/\D/g, '')),
    }));
    const values = shown.filter(({ facet }) => searchFacets.includes(facet));
    expect(new Set(values.map(({ facet }) => facet)).size).toBe(searchFacets.length);
    for (const { facet, value, count } of values) {
      expect(count, `${facet} ${value}`).toBe(own.filter(({ facets }) => facets[facet].includes(value)).length);
      expect(count, `${facet} ${value}`).toBeGreaterThan(0);
    }
    const all = own.flatMap(({ facets }) => searchFacets.flatMap((facet) => facets[facet].map((value) => `${facet} ${value}`)));
    expect(values.map(({ facet, value }) => `${facet} ${value}`).sort()).toEqual([...new Set(all)].sort());
  });

  it('includes no part of Pagefind that the search does not use', () => {
    expectNone(files.filter((name) => /pagefind.*(ui|worker|highlight|unknown|playground)/.test(name)));
  });
});

it.each(openLanguages())('loads at most 100 KB before the first result: %s', (lang) => {
  const ofPagefind = `pagefind\\.js|pagefind-entry\\.json|pagefind\\.${lang}_\\w+\\.pf_meta|wasm\\.${lang}\\.pagefind`;
  const before = new RegExp(`^/(islands/search\\.js|pagefind/(${ofPagefind})|${lang}/search/words\\.json)$`);
  const loaded = files.filter((name) => before.test(name));
  expect(loaded).toHaveLength(6);
  // Pagefind's own files are already compressed.
  const bytes = loaded.map((name) =>
    /\.(pagefind|pf_meta)$/.test(name) ? readSite(name).length : gzipSync(readSite(name), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});
