import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { siteUrl } from '@/lib/site';
import { attributeOf, elementsOf, isOurScript } from './html-tree';
import { keep, type Shelf } from './kept-results';
import { filesOf } from './site-files';

/** What the check needs to know of a page, whatever its address. */
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

/** Every fault of a finished site, one line each: dead links and fragments, titles, headings, scripts. Remembers on the shelf what it read. */
export async function checkSite(folder: string, shelf?: Shelf): Promise<string[]> {
  const names = await filesOf(folder);
  if (names.length === 0) return ['the site is empty'];
  const addresses = new Set(names.map(addressOf));
  const pages = new Map<string, Page>();
  for (const name of names.filter((file) => file.endsWith('.html'))) {
    const source = await readFile(path.join(folder, name));
    const reading: Reading = shelf
      ? JSON.parse(String(await keep(shelf, 'check', source, () => JSON.stringify(readPage(source)))))
      : readPage(source);
    const address = addressOf(name);
    pages.set(address, { ...reading, address, ids: new Set(reading.ids) });
  }
  return [...pages.values()]
    .flatMap((page) => [
      ...page.faults.map((fault) => `${page.address}: ${fault}`),
      ...page.links.flatMap((link) => deadLink(page, link, addresses, pages)),
    ])
    .concat(repeatedTitles([...pages.values()]));
}

const addressOf = (file: string): string => file.replace(/(?<=\/)index\.html$/, '');

function deadLink(page: Page, link: string, addresses: Set<string>, pages: Map<string, Page>): string[] {
  // Feeds and canonical addresses are written in full, and must exist like any other.
  const local = link.startsWith(`${siteUrl}/`) ? link.slice(siteUrl.length) : link;
  const address = readAddress(local, page.address);
  if (!address) return [`${page.address}: the link to ${link} is not an address`];
  if (/^(https?:|mailto:|tel:)/.test(local)) return [];
  if (!addresses.has(address.path)) return [`${page.address}: the link to ${link} is dead`];
  // What is chosen in the search follows its # as name=value, which no id contains.
  if (address.id && !address.id.includes('=') && !pages.get(address.path)?.ids.has(address.id))
    return [`${page.address}: the link to ${link} names an id that the page does not have`];
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

function repeatedTitles(pages: readonly Page[]): string[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ address, title, hasMoved }) => {
    // The bare address shows the English home page, which is its canonical address; a page can have moved more than once.
    if (address === '/' || hasMoved) return [];
    const twin = seen.get(title);
    seen.set(title, address);
    return twin ? [`${address}: ${twin} has the title "${title}" too`] : [];
  });
}

function readPage(source: Buffer): Reading {
  const elements = [...elementsOf(parse(source.toString()))];
  const titles = elements.filter(({ tagName }) => tagName === 'title').map(textOf);
  const title = titles.find((text) => text !== '') ?? '';
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  const levels = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
  const mainHeadings = levels.filter((level) => level === 1).length;
  return {
    title,
    hasMoved: elements.some((element) => element.tagName === 'meta' && attributeOf(element, 'http-equiv') === 'refresh'),
    ids,
    links: elements.flatMap((element) => ['href', 'src', 'action', 'data'].flatMap((name) => attributeOf(element, name) ?? [])),
    faults: [
      ...elements.flatMap(faultsOf),
      ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `the id "${id}" is used twice`),
      ...(title === '' ? ['there is no title'] : []),
      ...(mainHeadings === 1 ? [] : [`there are ${mainHeadings} h1, not one`]),
      ...levels.flatMap((level, i) => (level > (levels[i - 1] ?? 0) + 1 ? [`an h${level} skips a level`] : [])),
    ],
  };
}

function faultsOf(element: Tree.Element): string[] {
  const faults: string[] = [];
  const src = attributeOf(element, 'src');
  const isLoaded = /^(stylesheet|preload|icon|manifest)$/.test(attributeOf(element, 'rel') ?? '');
  const loaded = src ?? (isLoaded ? attributeOf(element, 'href') : undefined);
  if (/^(https?:)?\/\//i.test(loaded ?? '')) faults.push(`a request to another host: ${loaded}`);
  if (attributeOf(element, 'style') !== undefined) faults.push('a style attribute, which the security policy forbids');
  if (element.attrs.some(({ name }) => name.startsWith('on'))) faults.push('an event handler in the markup');
  if (element.tagName === 'script' && !isOurScript(element))
    faults.push(`a script that is not ours: ${src ?? (attributeOf(element, 'type') || 'inline')}`);
  return faults;
}

const textOf = (element: Tree.Element): string => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
