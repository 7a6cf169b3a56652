import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsOf as everyElement } from '@/scripts/publish/html-tree';
import { named, readPage } from './site';

/**
 * Elements that a browser sets in line with the text around them; all others begin a new line.
 * Without styles, a drawing leaves its words in line too.
 */
const inline = new Set(
  'a abbr b button cite code del em i label mark q s small span strong sub sup time svg g title desc text tspan path circle rect'.split(
    ' ',
  ),
);
// What is written for programs keeps the order of its own lines.
const unread = new Set(['head', 'script', 'style', 'template', 'pre']);

export { attributeOf };

/** Every element below this one, in source order. */
export const elementsOf = (root: Tree.ParentNode): Tree.Element[] => [...everyElement(root)];

/** The text of each line, in its pieces, as a browser without styles shows it before wrapping. */
export function linesOf(document: Tree.ParentNode): string[][] {
  const lines: string[][] = [[]];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if ('value' in child) lines.at(-1)?.push(child.value);
      if (!('attrs' in child) || unread.has(child.tagName)) continue;
      if (child.tagName === 'input') {
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

/**
 * The name a screen reader gives a link: its label, otherwise its text without the parts hidden
 * from screen readers.
 */
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

/** The elements of the language menu of a page. */
export const languageMenuOf = (page: Tree.ParentNode): ReadonlySet<Tree.Element> =>
  new Set(
    elementsOf(page)
      .filter((element) => attributeOf(element, 'class')?.startsWith('language-menu '))
      .flatMap(elementsOf),
  );

/** Every fault of some pages, with the first page that has it and how many more do. */
export function gatherFaults(
  pages: readonly string[],
  faultsOf: (page: Tree.Document, address: string) => readonly string[],
): string[] {
  const found = new Map<string, string[]>();
  for (const address of pages)
    for (const fault of new Set(faultsOf(readPage(address), address)))
      found.set(fault, [...(found.get(fault) ?? []), address]);
  return [...found].map(
    ([fault, [first, ...more]]) =>
      `${named(first ?? '')}${more.length > 0 ? ` and ${more.length} more` : ''}: ${fault}`,
  );
}
