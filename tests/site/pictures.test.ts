import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { getCountries } from '@/lib/content/index';
import { expectNone } from '../expect-none';
import { readSite, siteAddresses, siteFiles } from './site';

type Node = DefaultTreeAdapterTypes.Element;

const home = readSite('/en/').toString();
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const attribute = (node: Node, name: string) => node.attrs.find((found) => found.name === name)?.value ?? '';

function elements(within: string | Node, tag: string): Node[] {
  const found: Node[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      if (child.tagName === tag) found.push(child);
      visit(child);
    }
  };
  visit(typeof within === 'string' ? parse(within) : within);
  return found;
}

it('the home page takes at most 60 KB gzip with its stylesheet and font', () => {
  const sent = (pattern: RegExp) => [...home.matchAll(pattern)].map(([, name]) => readSite(name ?? ''));
  const styles = sent(/<link rel="stylesheet" href="([^"]+)"/g);
  expect(styles.length).toBeGreaterThan(0);
  const fonts = siteFiles().filter((name) => name.endsWith('.woff2'));
  const bytes =
    gzipped(home) + styles.map(gzipped).reduce((a, b) => a + b, 0) + fonts.reduce((sum, name) => sum + readSite(name).length, 0);
  expect(bytes).toBeLessThan(61_440);
});

it('the world map takes at most 25 KB gzip as it is in the page', () => {
  const map = /<svg[^>]*aria-labelledby="map-title map-description".*?<\/svg>/s.exec(home)?.[0] ?? '';
  expect(map.match(/<a /g)).toHaveLength(getCountries('en').length);
  expect(gzipped(map)).toBeLessThan(25_600);
});

it('each row of the matrix leads to as many items as it counts', () => {
  const [table] = elements(home, 'table');
  const rows = table ? elements(table, 'tr').filter((row) => elements(row, 'a').length > 0) : [];
  expect(rows.length).toBe(getCountries('en').length);
  const wrong = rows.flatMap((row) => {
    const [link] = elements(row, 'a');
    const address = link ? attribute(link, 'href') : '';
    const total = Number(textOf(elements(row, 'td').at(-1)));
    const periods = elements(readSite(address).toString(), 'section').filter((section) => /^\d{4}(-q\d)?$/.test(attribute(section, 'id')));
    const items = periods.reduce((sum, section) => sum + listItems(section), 0);
    return items === total ? [] : [`${address}: ${total} counted, ${items} listed`];
  });
  expectNone(wrong);
});

const textOf = (node: Node | undefined) => node?.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Rows of a list of items: each has one <time>. */
function listItems(section: Node): number {
  const count = (node: DefaultTreeAdapterTypes.ParentNode): number =>
    node.childNodes.reduce((sum, child) => sum + ('tagName' in child ? (child.tagName === 'time' ? 1 : count(child)) : 0), 0);
  return count(section);
}

it('no outline of a country takes more than 6 KB', () => {
  const pages = siteAddresses().filter((name) => /^\/en\/countries\/[^/]+\/$/.test(name));
  expect(pages).toHaveLength(getCountries('en').length);
  const heavy = pages.filter((name) => {
    const outline = /<svg[^>]*role="img".*?<\/svg>/s.exec(readSite(name).toString())?.[0] ?? '';
    return outline === '' || outline.length > 6144;
  });
  expectNone(heavy);
});
