import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Facets, type FacetTable, placeMark } from '@/lib/search/facet-table';
import { searchFacets } from '@/lib/search/query';
import { readSite, siteFiles } from './site';

const files = siteFiles();
const table: FacetTable = JSON.parse(readSite('/pagefind/facets.en.json').toString());
const fragments = files.filter((name) => name.startsWith('/pagefind/fragment/') && name.endsWith('.pf_fragment'));
const found = fragments.map((name) => {
  const { url, meta, content } = JSON.parse(gunzipSync(readSite(name)).subarray('pagefind_dcd'.length).toString());
  return {
    id: name.replace(/^.*\/|\.\w+$/g, ''),
    url: String(url),
    title: String(meta.title),
    date: meta.date as string | undefined,
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
    const faults = found.filter(({ id, url, date }) => {
      const kind = /^\/en\/(news|events)\/./.exec(url)?.[1]?.replace('events', 'event');
      return (kind && !facets.valuesOf(id, 'kind').includes(kind)) || facets.valuesOf(id, 'year')[0] !== date?.slice(0, 4);
    });
    expect(faults.map(({ url }) => url)).toEqual([]);
  });

  it('gives later items earlier places', () => {
    const dates = new Facets(table).byDate(found.map(({ id }) => id)).map((id) => found.find((item) => item.id === id)?.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
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
    /^\/islands\/search\.js$|^\/pagefind\/(pagefind\.js|pagefind-entry\.json|facets\.en\.json|[^/]+\.(pf_meta|pagefind))$|^\/en\/search\/words\.json$/.test(
      name,
    ),
  );
  expect(loaded).toHaveLength(7);
  // Pagefind's own files are compressed already.
  const bytes = loaded.map((name) =>
    /\.(pf_meta|pagefind)$/.test(name) ? readSite(name).length : gzipSync(readSite(name), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100 * 1024);
});
