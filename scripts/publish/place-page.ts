import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SearchFile } from '@/lib/search/engine';
import { attributeOf } from './html-tree';

/** What a page writes to lead to an address of the site, "/en/news/#2018". */
export type Place = (address: string) => string;

/**
 * Leads from a page by a relative link, which works under any path.
 * @example relativeFrom('/en/news/')('/en/glossary/#victim') // "../../en/glossary/#victim"
 */
export const relativeFrom =
  (page: string): Place =>
  (address) =>
    '../'.repeat(page.split('/').length - 2) + address.slice(1) || './';

/** Writes the links of a page to the site as `place` says; those within the page stay. */
export function placeLinks(elements: readonly Tree.Element[], address: string, place: Place): void {
  for (const element of elements) {
    const isRefresh = attributeOf(element, 'http-equiv') === 'refresh';
    for (const attribute of element.attrs) {
      const [, wait = '', link = attribute.value] =
        (isRefresh && /^(\d+; url=)(.*)$/.exec(attribute.value)) || [];
      const isLink = wait !== '' || linkAttributes.has(attribute.name);
      if (isLink && !link.startsWith('#')) attribute.value = wait + placed(link, address, place);
    }
  }
}

const linkAttributes = new Set(['href', 'src', 'action', 'data', 'data-index']);
/** Stands for the host, which a page does not know. */
const host = 'http://site';

function placed(link: string, address: string, place: Place): string {
  // A page has a hundred links: only relative ones need to be resolved.
  if (/^[a-z]+:|^\/\//i.test(link)) return link;
  if (link.startsWith('/')) return place(link);
  if (!URL.canParse(link, host + address)) return link;
  const { origin, pathname, search, hash } = new URL(link, host + address);
  return origin === host ? place(pathname + search + hash) : link;
}

/** Whether a file of the site is what the page of the search loads. */
export const isSearchIndex = (file: string): boolean => /^\/[^/]+\/search\/index\.json$/.test(file);

/** What the page of the search loads, with the addresses of its results as `place` says. */
export function placeSearchIndex(json: string, place: Place): string {
  const file: SearchFile = JSON.parse(json);
  const documentIds = Object.entries(file.index.documentIds).map(([id, url]) => [id, place(url)]);
  return JSON.stringify({
    ...file,
    index: { ...file.index, documentIds: Object.fromEntries(documentIds) },
  });
}
