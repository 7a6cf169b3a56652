import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { siteUrl } from '@/lib/site';

/** Addresses of other sites to which a page links, each once, in order. */
export function externalLinks(page: Tree.ParentNode): string[] {
  return [...new Set(linksOf(page))].filter((link) => /^https?:/.test(link) && link !== siteUrl && !link.startsWith(`${siteUrl}/`)).sort();
}

function linksOf(node: Tree.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    const href = 'attrs' in child && child.tagName === 'a' ? child.attrs.find(({ name }) => name === 'href')?.value : undefined;
    return [...(href ? [href] : []), ...('childNodes' in child ? linksOf(child) : [])];
  });
}

/** The links of all pages by address of the page, as the file that the site publishes of them. */
export function printExternalLinks(links: ReadonlyMap<string, readonly string[]>): string {
  const sorted = [...links].filter(([, found]) => found.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
}
