import { describe, expect, it } from 'vitest';
import { type SearchFile, startSearch } from '@/lib/search/engine';
import { readQuery, type SearchFacet, searchFacets } from '@/lib/search/query';
import { expectNone } from '../expect-none';
import { languagesWith, readSite, siteAddresses, siteFiles } from './site';

describe.each(languagesWith('search'))('the search index: %s', (lang) => {
  const file: SearchFile = JSON.parse(readSite(`/${lang}/search/index.json`).toString());
  const { results, counts } = startSearch(file)(readQuery(new URLSearchParams()));
  const urls = new Set(results.map(({ url }) => url));

  it('has every article and country page, and only addresses of the site', () => {
    const shown = siteAddresses().filter((address) =>
      new RegExp(`^/${lang}/(news/\\d{4}[^/]*|countries/[^/]+)/$`).test(address),
    );
    expect(shown).not.toEqual([]);
    expectNone(shown.filter((url) => !urls.has(url)));
    const dead = [...urls].filter((url) => {
      const [address = '', id] = url.split('#');
      return (
        !siteFiles.includes(`${address}index.html`) ||
        (id && !readSite(address).includes(`id="${id}"`))
      );
    });
    expectNone(dead);
  });

  it('agrees with the counts on the search page, value by value', () => {
    const page = readSite(`/${lang}/search/`).toString();
    expect(page, 'its first words keep their place until the script arrives').toMatch(
      /id="search-count"[^>]*>[^<]/,
    );
    const shown = [...page.matchAll(/<label[^>]*><input[^>]*name="(\w+)"[^>]*>.*?<\/label>/g)].map(
      ([label, facet = '']) => ({
        facet: facet as SearchFacet,
        value: /value="([^"]*)"/.exec(label)?.[1] ?? '',
        count: Number(/<span data-count[^>]*>([^<]+)</.exec(label)?.[1]?.replace(/\D/g, '')),
      }),
    );
    const values = shown.filter(({ facet }) => searchFacets.includes(facet));
    for (const { facet, value, count } of values)
      expect(count, `${facet} ${value}`).toBe(counts[facet].get(value));
    expect(values).toHaveLength(searchFacets.reduce((sum, facet) => sum + counts[facet].size, 0));
  });
});
