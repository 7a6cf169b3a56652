import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An attribute as text; undefined if the element does not have it. */
export const attributeOf = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name === name)?.value;

/** Every element below a node in the order of the source, those inside templates included. */
export function elementsOf(node: Tree.ParentNode, found: Tree.Element[] = []): Tree.Element[] {
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    found.push(child);
    elementsOf(child, found);
    if ('content' in child) elementsOf(child.content, found);
  }
  return found;
}

/** A script element that is data or rules, or a module of our own; any other is the framework's. */
export function isOurScript(node: Tree.Element): boolean {
  const type = attributeOf(node, 'type');
  const src = attributeOf(node, 'src');
  if (src !== undefined) return type === 'module' && src.startsWith('/islands/');
  return type === 'application/ld+json' || type === 'speculationrules';
}

/** An element with a text, to be put into another, of whose kind (HTML or SVG) it is. */
export function makeElement(
  parent: Tree.ParentNode,
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
): Tree.Element {
  const element: Tree.Element = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: 'namespaceURI' in parent ? parent.namespaceURI : html.NS.HTML,
    childNodes: [],
    parentNode: parent,
  };
  element.childNodes.push(makeText(element, text));
  return element;
}

/** A text to be put into an element. */
export const makeText = (parent: Tree.ParentNode, value: string): Tree.TextNode => ({
  nodeName: '#text',
  value,
  parentNode: parent,
});

/** Whether an element is a part of a drawing, where some attributes of HTML are not allowed. */
export const isInDrawing = ({ namespaceURI }: Tree.Element): boolean =>
  namespaceURI === 'http://www.w3.org/2000/svg';
