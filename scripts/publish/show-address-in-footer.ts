import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

const attributeOf = (node: Tree.Element, name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;

/** Every element below a node. */
function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if ('attrs' in child) yield child;
    if ('childNodes' in child) yield* elementsOf(child);
  }
}

/** Writes the address of the page where its footer keeps room for it: a page on paper must say where it stands. */
export function showAddressInFooter(document: Tree.Document): void {
  const elements = [...elementsOf(document)];
  const canonical = elements.find((node) => node.tagName === 'link' && attributeOf(node, 'rel') === 'canonical');
  const place = elements.find((node) => attributeOf(node, 'data-address') !== undefined);
  const address = canonical && attributeOf(canonical, 'href');
  if (!place || !address) return;
  place.attrs = place.attrs.filter(({ name }) => name !== 'data-address');
  place.childNodes = [{ nodeName: '#text', value: address, parentNode: place }];
}
