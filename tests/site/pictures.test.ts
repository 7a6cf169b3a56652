import { gzipSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { getCountries } from '@/lib/content/index';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, nameOf } from './page-text';
import { readPage, readText, siteAddresses } from './site';

const home = readText('/en/');
const elements = (within: Tree.ParentNode, tag: string) => elementsOf(within).filter(({ tagName }) => tagName === tag);

it('the world map takes at most 25 KB of the page in gzip', () => {
  const map = /<svg[^>]*aria-labelledby="map-title map-description".*?<\/svg>/s.exec(home)?.[0] ?? '';
  expect(map.match(/<a /g)).toHaveLength(getCountries('en').length);
  expect(gzipSync(map, { level: 9 }).length).toBeLessThan(25_600);
});

it('each row of the matrix links to as many items as it counts', () => {
  const [table] = elements(readPage('/en/'), 'table');
  const rows = elements(table as Tree.Element, 'tr').filter((row) => elements(row, 'a').length > 0);
  expect(rows).toHaveLength(getCountries('en').length);
  const wrong = rows.flatMap((row) => {
    const [link] = elements(row, 'a');
    const address = attributeOf(link as Tree.Element, 'href') ?? '';
    const total = Number(nameOf(elements(row, 'td').at(-1) as Tree.Element));
    const periods = elements(readPage(address), 'section').filter((section) => /^\d{4}(-q\d)?$/.test(attributeOf(section, 'id') ?? ''));
    const items = periods.flatMap((section) => elements(section, 'time')).length;
    return items === total ? [] : [`${address}: ${total} counted, ${items} listed`];
  });
  expectNone(wrong);
});

it('no outline of a country takes more than 6 KB', () => {
  const pages = siteAddresses().filter((name) => /^\/en\/countries\/[^/]+\/$/.test(name));
  expect(pages).toHaveLength(getCountries('en').length);
  const heavy = pages.filter((name) => {
    const outline = /<svg[^>]*role="img".*?<\/svg>/s.exec(readText(name))?.[0] ?? '';
    return outline === '' || outline.length > 6144;
  });
  expectNone(heavy);
});
