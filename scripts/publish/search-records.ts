import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SearchRecord } from '@/lib/search/record';

/** An item as the search index takes it. */
export interface IndexedRecord extends SearchRecord {
  url: string;
  language: string;
  title: string;
  /** Its text, in sentences. */
  content: string;
}

const attributeOf = (node: Tree.Element, name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;

/** The items that a page holds: the page itself, and elements of it that are items of their own, found at their id. */
export function readRecords(document: Tree.Document, address: string): IndexedRecord[] {
  const records: IndexedRecord[] = [];
  let language = 'en';
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue;
      if (child.tagName === 'html') language = attributeOf(child, 'lang') ?? language;
      const marked = attributeOf(child, 'data-search');
      if (marked !== undefined) records.push(readRecord(child, JSON.parse(marked), address, language));
      visit(child);
    }
  };
  visit(document);
  return records;
}

function readRecord(node: Tree.Element, marked: SearchRecord, address: string, language: string): IndexedRecord {
  const id = attributeOf(node, 'id');
  const url = node.tagName === 'main' ? address : `${address}#${id}`;
  const title = marked.title ?? titleOf(node);
  if (!title || (node.tagName !== 'main' && !id))
    throw new Error(`${url}: an item to be found needs a title, and an id where it is a part of a page`);
  return { ...marked, url, language, title, content: sentences(node) };
}

function titleOf(node: Tree.ParentNode): string {
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    const title = child.tagName === 'h1' ? sentences(child, true) : titleOf(child);
    if (title) return title;
  }
  return '';
}

/** What is an item of its own, or is not to be found here: lists of other items, sources, footnotes. */
const isApart = ({ name, value }: { name: string; value: string }) =>
  name === 'data-search' || name === 'data-search-ignore' || (name === 'class' && value.split(' ').includes('footnotes'));

const blocks = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'caption',
  'blockquote',
  'div',
  'section',
  'header',
  'figcaption',
]);
/** Inline elements that a page may set apart without a space between them. */
const apart = new Set(['a', 'span', 'br', 'time']);
const unread = new Set(['script', 'style', 'template', 'nav', 'form', 'svg', 'h1', 'sup']);

/** The readable text of an element; a block that ends without a stop gets one, so that an excerpt reads as sentences. */
function sentences(root: Tree.Element, whole = false): string {
  const parts: string[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) parts.push(child.value);
      if (!('attrs' in child) || unread.has(child.tagName)) continue;
      if (!whole && child.attrs.some(isApart)) continue;
      if (apart.has(child.tagName)) parts.push(' ');
      visit(child);
      if (blocks.has(child.tagName)) parts.push('\n');
      else if (apart.has(child.tagName)) parts.push(' ');
    }
  };
  visit(root);
  return parts
    .join('')
    .split('\n')
    .map((block) =>
      block
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,;:!?)”’])|(?<=[(“‘]) /g, '')
        .trim(),
    )
    .filter((block) => block !== '')
    .map((block) => (/[.!?:;,…]["”’)]?$/.test(block) || whole ? block : `${block}.`))
    .join(' ');
}
