import { elementsOf } from './page-text';
import { readPage } from './site';

export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

const known = new Map<string, PageElement[]>();

/** What a page says to machines: its <link>, <meta> and <script> elements. */
export function machineElements(address: string): PageElement[] {
  const found =
    known.get(address) ??
    elementsOf(readPage(address))
      .filter(({ tagName }) => ['link', 'meta', 'script'].includes(tagName))
      .map(({ tagName, attrs, childNodes }) => ({
        tag: tagName,
        attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
        text: childNodes.map((text) => ('value' in text ? text.value : '')).join(''),
      }));
  known.set(address, found);
  return found;
}

/** The content of a <meta> element by its property or name. */
export const metaOf = (address: string, name: string): string | undefined =>
  machineElements(address).find(({ attributes }) => (attributes['property'] ?? attributes['name']) === name)?.attributes['content'];

/** The targets of the <link> elements of a relation. */
export const linkedAs = (address: string, rel: string): string[] =>
  machineElements(address)
    .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href'] ?? '');
