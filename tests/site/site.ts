import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { getMoves } from '@/lib/content/index';
import { openLanguages } from '@/lib/i18n/open-languages';

const out = path.resolve('out');

/** Files of the built site, "/en/index.html"; throws if there are none. */
export function siteFiles(): string[] {
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`);
  if (names.length === 0) throw new Error('out/ is empty: build the site first');
  return names.sort();
}

/** Files of the built site with an ending, "/en/feeds/news.atom"; throws if there are none. */
export function filesEnding(end: string): string[] {
  const found = siteFiles().filter((name) => name.endsWith(end));
  if (found.length === 0) throw new Error(`out/ has no file that ends in ${end}`);
  return found;
}

/** Addresses of pages that only redirect to a new address. */
export const movedAddresses: ReadonlySet<string> = new Set(openLanguages().flatMap((lang) => getMoves(lang).map(({ from }) => from)));

/** Addresses of the pages of the built site: "/", "/en/", "/en/news/" and so on. */
export function siteAddresses(): string[] {
  return siteFiles()
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((address) => !movedAddresses.has(address));
}

/** The same without "/", which shows the home page again. */
export const pageAddresses = (): string[] => siteAddresses().filter((address) => address !== '/');

/** Content of a file of the built site, or of the page at an address. */
export function readSite(name: string): Buffer {
  return readFileSync(path.join(out, name.endsWith('/') ? `${name}index.html` : name));
}

export const readText = (name: string): string => readSite(name).toString();

const parsed = new Map<string, Tree.Document>();

/** The parsed page of a file or an address. Kept: all pages take 360 MB, and parsing them for each test took ten seconds. */
export function readPage(name: string): Tree.Document {
  const address = name.replace(/index\.html$/, '');
  const page = parsed.get(address) ?? parse(readText(address));
  parsed.set(address, page);
  return page;
}
