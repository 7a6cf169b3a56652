import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { siteUrl } from '@/lib/site';
import { keep, type Shelf } from './kept-results';
import { filesOf } from './site-files';

/** What the check reads of a page, whatever its address. */
interface Reading {
  title: string;
  /** Leads on to a new address. */
  hasMoved: boolean;
  ids: string[];
  links: string[];
  faults: string[];
}

interface Page extends Omit<Reading, 'ids'> {
  /** Address below the site's root, "/en/news/". */
  address: string;
  ids: Set<string>;
}

/** Holds a finished site against what every page must be: dead links and fragments, titles, headings, scripts. One line a fault. */
export async function checkSite(folder: string, shelf?: Shelf): Promise<string[]> {
  const names = await filesOf(folder);
  if (names.length === 0) return ['the site is empty'];
  const addresses = new Set(names.flatMap((name) => (name.endsWith('/index.html') ? [name.slice(0, -'index.html'.length)] : [name])));
  const pages: Page[] = [];
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    const source = await readFile(path.join(folder, name));
    const reading: Reading = shelf
      ? JSON.parse(String(await keep(shelf, 'check', source, () => JSON.stringify(readPage(source)))))
      : readPage(source);
    pages.push({ ...reading, address: name.replace(/index\.html$/, ''), ids: new Set(reading.ids) });
  }
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return pages
    .flatMap((page) => [
      ...page.faults.map((fault) => `${page.address}: ${fault}`),
      ...page.links.flatMap((link) => deadLink(page, link, addresses, byAddress)),
    ])
    .concat(doubleTitles(pages));
}

function deadLink(page: Page, link: string, addresses: Set<string>, pages: Map<string, Page>): string[] {
  // Feeds and canonical addresses are written in full, and must exist like any other.
  const local = link.startsWith(`${siteUrl}/`) ? link.slice(siteUrl.length) : link;
  const address = readAddress(local, page.address);
  if (!address) return [`${page.address}: the link to ${link} is no address`];
  if (/^(https?:|mailto:|tel:)/.test(local)) return [];
  if (!addresses.has(address.path)) return [`${page.address}: the link to ${link} is dead`];
  if (address.id && !pages.get(address.path)?.ids.has(address.id))
    return [`${page.address}: the link to ${link} names a place that the page has not`];
  return [];
}

function readAddress(link: string, base: string): { path: string; id: string } | undefined {
  try {
    const { pathname, hash } = new URL(link, `http://site${base}`);
    return { path: decodeURIComponent(pathname), id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}

function doubleTitles(pages: Page[]): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ address, title, hasMoved }) => {
    // The bare address shows the English home page, which is its canonical address; a page can have moved more than once.
    if (address === '/' || hasMoved) return [];
    const twin = seen.get(title);
    seen.set(title, address);
    return twin ? [`${address}: the title "${title}" is that of ${twin} too`] : [];
  });
}

function readPage(source: Buffer): Reading {
  const page: Reading = { title: '', hasMoved: false, ids: [], links: [], faults: [] };
  const headings: number[] = [];
  const say = (fault: string) => page.faults.push(fault);
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) readElement(child, page, headings, say);
      if ('childNodes' in child) visit(child);
      if ('content' in child) visit(child.content);
    }
  };
  visit(parse(source.toString()));
  if (page.title === '') say('there is no title');
  if (headings.filter((level) => level === 1).length !== 1) say(`there are ${headings.filter((level) => level === 1).length} h1, not one`);
  headings.forEach((level, i) => {
    if (level > (headings[i - 1] ?? 0) + 1) say(`a heading h${level} follows h${headings[i - 1] ?? 0}`);
  });
  return page;
}

function readElement(node: Tree.Element, page: Reading, headings: number[], say: (fault: string) => void): void {
  const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value;
  const id = attribute('id');
  if (id !== undefined) {
    if (page.ids.includes(id)) say(`the id "${id}" stands twice`);
    page.ids.push(id);
  }
  if (/^h[1-6]$/.test(node.tagName)) headings.push(Number(node.tagName[1]));
  if (node.tagName === 'title' && page.title === '') page.title = textOf(node);
  if (node.tagName === 'meta' && attribute('http-equiv') === 'refresh') page.hasMoved = true;
  for (const name of ['href', 'src', 'action', 'data']) {
    const value = attribute(name);
    if (value !== undefined) page.links.push(value);
  }
  const loaded = attribute('src') ?? (/^(stylesheet|preload|icon|manifest)$/.test(attribute('rel') ?? '') ? attribute('href') : undefined);
  if (/^(https?:)?\/\//i.test(loaded ?? '')) say(`a request to another host: ${loaded}`);
  if (attribute('style') !== undefined) say('a style attribute, which the security policy forbids');
  if (node.attrs.some(({ name }) => name.startsWith('on'))) say('an event handler in the markup');
  if (node.tagName === 'script') {
    const type = attribute('type') ?? '';
    const src = attribute('src');
    const allowed = src ? type === 'module' && src.startsWith('/islands/') : ['application/ld+json', 'speculationrules'].includes(type);
    if (!allowed) say(`a script that is not ours: ${src ?? (type || 'inline')}`);
  }
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
