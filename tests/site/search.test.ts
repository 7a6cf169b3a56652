import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Facets, type FacetTable } from '@/lib/search/facet-table';
import { byDate, placeMark } from '@/lib/search/places';
import { noFilters, searchFacets } from '@/lib/search/query';
import type { Facts } from '@/lib/search/record';
import { readSite, siteFiles } from './site';

const files = siteFiles();
const table: FacetTable = JSON.parse(readSite('/pagefind/facets.en.json').toString());
const fragments = files.filter((name) => name.startsWith('/pagefind/fragment/') && name.endsWith('.pf_fragment'));
const found = fragments.map((name) => {
  const { url, meta, content, facts } = JSON.parse(gunzipSync(readSite(name)).subarray('pagefind_dcd'.length).toString());
  return {
    id: name.replace(/^.*\/|\.\w+$/g, ''),
    url: String(url),
    title: String(meta.title),
    facts: facts as Facts,
    content: String(content),
  };
});

describe('the search index', () => {
  it('holds every article, event, country, resource and term', () => {
    const urls = new Set(found.map(({ url }) => url));
    const pages = files
      .filter((name) => /^\/en\/(news|events)\/\d{4}[^/]*\/index\.html$|^\/en\/countries\/[^/]+\/index\.html$/.test(name))
      .map((name) => name.replace('index.html', ''));
    const parts = ['/en/resources/', '/en/glossary/'].flatMap((page) => {
      const [, main = ''] = readSite(page).toString().split('<main');
      return [...main.matchAll(/<(?:li|div) id="([a-z0-9-]+)"/g)].map(([, id]) => `${page}#${id}`);
    });
    expect(pages.length).toBeGreaterThan(300);
    expect(parts.length).toBeGreaterThan(40);
    expect([...pages, ...parts].filter((url) => !urls.has(url))).toEqual([]);
  });

  it('leads to addresses that the site has, each once, with a title and a text', () => {
    const faults = found.filter(({ url, title, content }) => {
      const [address = '', id] = url.split('#');
      return !files.includes(`${address}index.html`) || (id && !readSite(address).includes(`id="${id}"`)) || !title || content.length < 10;
    });
    expect(faults.map(({ url }) => url)).toEqual([]);
    expect(new Set(found.map(({ url }) => url)).size).toBe(found.length);
  });

  it('has just one row of facets for each item, by the place that its id ends in', () => {
    const ids = found.map(({ id }) => id.replace(/^.*(?=-)/, '')).sort();
    expect(ids).toEqual(found.map((_, place) => placeMark(place)).sort());
    expect(Object.values(table).map(({ items }) => items.length)).toEqual(searchFacets.map(() => found.length));
  });

  it('tells the facets of the item that they belong to', () => {
    const facets = new Facets(table);
    const narrow = (filters: Partial<typeof noFilters>) => facets.narrow(found, { ...noFilters, ...filters }).items;
    for (const kind of ['news', 'event', 'country', 'resource', 'term', 'page'] as const) {
      const expected = found.filter(({ facts }) => facts.kind === kind);
      expect(expected.length, kind).toBeGreaterThan(5);
      expect(narrow({ kind: [kind] }), kind).toEqual(expected);
    }
    for (const { url, facts } of found) {
      const kind = /^\/en\/(news|events)\/./.exec(url)?.[1]?.replace('events', 'event');
      if (kind) expect(facts.kind, url).toBe(kind);
    }
    expect(narrow({ year: ['2018'] })).toEqual(found.filter(({ facts }) => facts.date?.startsWith('2018')));
    expect(narrow({ country: ['nepal'] })).toEqual(found.filter(({ facts }) => facts.country?.includes('nepal')));
  });

  it('gives later items earlier places', () => {
    const dates = byDate(found).map(({ facts }) => facts.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('is counted in the search page, value by value', () => {
    const page = readSite('/en/search/').toString();
    const counts = new Facets(table).countAll();
    const shown = [...page.matchAll(/<label[^>]*><input[^>]*name="(\w+)"[^>]*>.*?<\/label>/g)].map(([label, facet]) => ({
      facet: facet as keyof typeof counts,
      value: /value="([^"]*)"/.exec(label)?.[1] ?? '',
      count: Number(/<span data-count[^>]*>([\d,]+)</.exec(label)?.[1]?.replace(',', '')),
      isOff: / disabled=""/.test(label),
    }));
    const values = shown.filter(({ facet }) => searchFacets.includes(facet));
    expect(values.length).toBeGreaterThan(35);
    for (const { facet, value, count, isOff } of values) {
      expect(count, `${facet} ${value}`).toBe(counts[facet].get(value) ?? 0);
      expect(isOff, `${facet} ${value}`).toBe(count === 0);
    }
  });

  it('leaves no mark of itself in the pages', () => {
    expect(files.filter((name) => name.endsWith('.html') && readSite(name).includes('data-search'))).toEqual([]);
  });

  it('ships nothing of Pagefind that the search does not use', () => {
    expect(files.filter((name) => /pagefind.*(ui|worker|highlight|unknown|playground)/.test(name))).toEqual([]);
  });
});

it('loads at most 100 KB before the first hit', () => {
  const loaded = files.filter((name) =>
    /^\/islands\/search\.js$|^\/pagefind\/(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.json|[^/]+\.pagefind)$|^\/en\/search\/words\.json$/.test(
      name,
    ),
  );
  expect(loaded).toHaveLength(6);
  // The WebAssembly is compressed already.
  const bytes = loaded.map((name) => (name.endsWith('.pagefind') ? readSite(name).length : gzipSync(readSite(name), { level: 9 }).length));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});
