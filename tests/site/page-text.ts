import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a browser sets on one line with the words around it; anything else begins a line of its own. Of a drawing without styles, its words remain. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'button',
    'cite',
    'code',
    'del',
    'em',
    'i',
    'label',
    'mark',
    'q',
    's',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
  ],
  ...['svg', 'g', 'title', 'desc', 'text', 'tspan', 'path', 'circle', 'rect'],
]);
/** Part of a line like a word; what can be chosen in them is not of it. */
const fields = new Set(['input', 'select']);
const unread = new Set(['head', 'script', 'style', 'template']);

export const attributeOf = (node: Tree.Element, name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;

/** Every element below this one, in the order of the source. */
export function elementsOf(root: Tree.ParentNode): Tree.Element[] {
  return root.childNodes.flatMap((child) => ('attrs' in child ? [child, ...elementsOf(child)] : []));
}

/** The text of each line as a browser without styles shows it before it breaks the long ones, in the pieces of which it is made. */
export function linesOf(document: Tree.ParentNode): string[][] {
  const lines: string[][] = [[]];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if ('value' in child) lines.at(-1)?.push(child.value);
      if (!('attrs' in child) || unread.has(child.tagName)) continue;
      if (fields.has(child.tagName)) {
        if (attributeOf(child, 'type') !== 'hidden') lines.at(-1)?.push('\uFFFC');
        continue;
      }
      const isInline = inline.has(child.tagName);
      if (!isInline) lines.push([]);
      visit(child);
      if (!isInline) lines.push([]);
    }
  };
  visit(document);
  return lines;
}

/** What a screen reader calls a link: its label, else its text without what is hidden from it. */
export function nameOf(element: Tree.Element): string {
  const text = (node: Tree.ParentNode): string =>
    node.childNodes
      .map((child) => {
        if ('value' in child) return child.value;
        return 'attrs' in child && attributeOf(child, 'aria-hidden') !== 'true' ? text(child) : '';
      })
      .join('');
  return (attributeOf(element, 'aria-label') ?? text(element)).replace(/\s+/g, ' ').trim();
}
