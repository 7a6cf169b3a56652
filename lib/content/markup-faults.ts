import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Fault, type Finding, quoted } from './problem';

/** The web, mail, a telephone, a path on this site or a place on the page; "//host" and "/\\host" would lead to another site. */
const safeTarget = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;

/** What a text may not contain because no page could show it safely or in order; lines count from the first line of the text. */
export function markupFaults(tree: Root): Fault[] {
  const faults: Fault[] = [];
  let level = 1;
  visit(tree, (node: Nodes) => {
    const finding = findingIn(node, level);
    if (finding) faults.push({ line: node.position?.start.line ?? 1, field: 'text', ...finding });
    if (node.type === 'heading') level = node.depth;
  });
  return faults;
}

function findingIn(node: Nodes, level: number): Finding | undefined {
  if (node.type === 'html')
    return { reason: `has HTML in it: ${node.value.slice(0, 40)}`, fix: 'write Markdown, or "\\<" for the character itself' };
  if (node.type === 'image' || node.type === 'imageReference')
    return { reason: 'has a picture in it, and this site shows none', fix: 'link to the page that shows it: [what it is](https://…)' };
  if (node.type === 'heading' && node.depth === 1)
    return { reason: 'has a heading of the first level, which is for the title of the page', fix: `write "## ${plainText(node)}"` };
  if (node.type === 'heading' && node.depth > level + 1)
    return { reason: `has a heading that skips a level: ${plainText(node)}`, fix: `write "${'#'.repeat(level + 1)} ${plainText(node)}"` };
  if ((node.type === 'link' || node.type === 'definition') && !safeTarget.test(node.url)) return linkFinding(node.url);
  return undefined;
}

function linkFinding(url: string): Finding {
  const bare = url.replace(/[“”‘’"']|%E2%80%9[89CD]/gi, '');
  return {
    reason: `has a link to ${quoted(url)}, which is not an address`,
    fix: safeTarget.test(bare)
      ? `write (${bare})`
      : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(bare)
        ? `write (https://${bare})`
        : 'begin it with https://, http://, mailto:, tel:, / or #',
  };
}
