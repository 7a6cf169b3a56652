import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readSite, siteAddresses, siteFiles } from './site';

/** Files of the finished site that end so, "/en/feeds/news.atom"; throws where there is none. */
export function filesEnding(end: string): string[] {
  const found = siteFiles().filter((name) => name.endsWith(end));
  if (found.length === 0) throw new Error(`out/ has no file that ends in ${end}`);
  return found;
}

/** Text of a file of the finished site. */
export const readText = (name: string): string => readSite(name).toString();

/** Addresses of the pages; the bare one, which shows the home page again, is left out. */
export const pageAddresses = (): string[] => siteAddresses().filter((address) => address !== '/');

/** Address under which the site was built, without a slash at its end. */
export function builtFor(): string {
  const canonical = /<link rel="canonical" href="([^"]+)\/en\/"/.exec(readText('/en/'))?.[1];
  if (!canonical) throw new Error('the home page names no canonical address');
  return canonical;
}

export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

const known = new Map<string, PageElement[]>();

/** What a page says to machines: its <link>, <meta> and <script> elements. */
export function machineElements(address: string): PageElement[] {
  const found = known.get(address) ?? [...collect(parse(readText(address)))];
  known.set(address, found);
  return found;
}

function* collect(node: Tree.ParentNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if ('tagName' in child && ['link', 'meta', 'script'].includes(child.tagName)) {
      const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
      yield { tag: child.tagName, attributes, text: child.childNodes.map((text) => ('value' in text ? text.value : '')).join('') };
    }
    if ('childNodes' in child) yield* collect(child);
  }
}
